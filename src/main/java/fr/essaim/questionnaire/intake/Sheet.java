package fr.essaim.questionnaire.intake;

import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.Answers;
import java.util.Map;
import java.util.Set;

/** A row once its cells are codes; whose it is, is not known yet. */
public record Sheet(
        int line, Person person, Map<String, Integer> codes, Set<String> blank, Set<String> notShown, String free) {

    public Answers of(Id teacher) {
        return new Answers(teacher, codes, blank, notShown, free);
    }
}
