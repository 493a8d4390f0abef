package fr.essaim.questionnaire.intake;

import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.Answers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an import changes, by teacher. */
public record Difference(List<Id> added, List<Id> changed, List<Id> unchanged, List<Id> absent) {

    static Difference between(List<Answers> before, List<Answers> now) {
        Map<Id, Answers> old = new HashMap<>();
        before.forEach(answers -> old.put(answers.teacher(), answers));
        Difference difference =
                new Difference(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Answers answers : now) {
            Answers was = old.remove(answers.teacher());
            (was == null ? difference.added : was.equals(answers) ? difference.unchanged : difference.changed)
                    .add(answers.teacher());
        }
        difference.absent.addAll(old.keySet().stream().sorted().toList());
        return difference;
    }

    /** True if the file says what is known already. */
    public boolean isNothing() {
        return added.isEmpty() && changed.isEmpty() && absent.isEmpty();
    }
}
