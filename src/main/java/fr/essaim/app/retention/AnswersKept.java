package fr.essaim.app.retention;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.PersonalData;
import fr.essaim.questionnaire.AnswerSheets;
import fr.essaim.questionnaire.Answers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The sheets of the questionnaire, one a teacher. Maps and rankings made of them are computed, so they go with them. */
@Singleton
public final class AnswersKept implements PersonalData {

    private final AnswerSheets sheets;

    @Inject
    public AnswersKept(AnswerSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String category() {
        return "questionnaire-answers";
    }

    @Override
    public long count(Set<Id> campaigns) {
        return campaigns.stream()
                .mapToLong(campaign -> sheets.of(campaign).size())
                .sum();
    }

    @Override
    public long erase(Set<Id> campaigns) {
        long count = count(campaigns);
        campaigns.forEach(campaign -> {
            List<Id> teachers =
                    sheets.of(campaign).stream().map(Answers::teacher).toList();
            sheets.remove(campaign, teachers);
        });
        return count;
    }
}
