package fr.essaim.app.story;

import fr.essaim.questionnaire.Questionnaire;
import fr.essaim.questionnaire.files.CsvFile;
import fr.essaim.questionnaire.intake.ImportAnswers;
import fr.essaim.questionnaire.intake.ProposeMapping;
import fr.essaim.questionnaire.intake.Table;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/** The survey's export is dropped: 40 of the 44 answered. */
@Singleton
public final class QuestionnaireStage implements StoryStage {

    private final ImportAnswers importAnswers;

    @Inject
    public QuestionnaireStage(ImportAnswers importAnswers) {
        this.importAnswers = importAnswers;
    }

    @Override
    public String name() {
        return "questionnaire";
    }

    @Override
    public void tell() {
        Table table = CsvFile.read(StoryFile.bytes("limesurvey.csv"));
        importAnswers.accept(
                CampaignStage.CAMPAIGN,
                Set.of(Cast.MOULIN, Cast.PARKS),
                table,
                new ProposeMapping(Questionnaire.brief()).propose(table),
                Map.of(),
                false);
    }
}
