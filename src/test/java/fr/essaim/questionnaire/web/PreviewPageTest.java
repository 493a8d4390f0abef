package fr.essaim.questionnaire.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.rdf.RdfRosters;
import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.InMemoryAnswerSheets;
import fr.essaim.questionnaire.Questionnaire;
import fr.essaim.questionnaire.StoryAnswers;
import fr.essaim.questionnaire.files.CsvFile;
import fr.essaim.questionnaire.intake.ImportAnswers;
import fr.essaim.questionnaire.intake.Preview;
import fr.essaim.questionnaire.intake.ProposeMapping;
import fr.essaim.questionnaire.intake.Table;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreviewPageTest {

    private static final Campaign CAMPAIGN =
            new Campaign(Id.of("journee"), "Journée", "", null, List.of(), List.of(), List.of(), true);

    /** Forty answers of nobody known are not “already there”, and forty empty lists to choose from help nobody. */
    @Test
    void aFileBeforeTheRosterIsToldToWaitForIt() {
        MemoryGraphStore store = new MemoryGraphStore();
        ImportAnswers intake = new ImportAnswers(store, new RdfRosters(store), new InMemoryAnswerSheets(), event -> {});
        Table table = CsvFile.read(StoryAnswers.file("limesurvey.csv"));
        Preview preview = intake.preview(
                CAMPAIGN.id(),
                Set.of("0990001N"),
                table,
                new ProposeMapping(Questionnaire.brief()).propose(table),
                Map.of());
        String page = new PagesInTests()
                .render(
                        PagesInTests.visit(Viewer.NOBODY, Language.FR),
                        Html.of(
                                "questionnaire/preview",
                                new PreviewView(CAMPAIGN, preview, 8),
                                "questionnaire.preview"));
        assertTrue(page.contains("Personne n’est encore sur la liste des enseignants"), page);
        assertTrue(page.contains("href=\"/essaim/campagnes/journee/enseignants\""), page);
        assertFalse(page.contains("déjà là") || page.contains("<select"), page);
    }
}
