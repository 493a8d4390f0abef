package fr.essaim.questionnaire.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.rdf.RdfRosters;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.AnswersImported;
import fr.essaim.questionnaire.InMemoryAnswerSheets;
import fr.essaim.questionnaire.Questionnaire;
import fr.essaim.questionnaire.StoryAnswers;
import fr.essaim.questionnaire.files.CsvFile;
import fr.essaim.rdf.MemoryGraphStore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The story’s file comes in once, twice, changed, and wrong. */
class ImportAnswersTest {

    private static final Id CAMPAIGN = Id.of("journee");
    private static final Set<String> BOTH = Set.of("0990001N", "0990002P");

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final InMemoryAnswerSheets sheets = new InMemoryAnswerSheets();
    private final List<Object> events = new ArrayList<>();
    private final RdfRosters rosters = new RdfRosters(store);
    private final ImportAnswers importAnswers = new ImportAnswers(store, rosters, sheets, events::add);
    private final ProposeMapping proposals = new ProposeMapping(Questionnaire.brief());

    @BeforeEach
    void theRosterIsThere() {
        store.change(() -> StoryAnswers.roster().forEach(teacher -> rosters.save(CAMPAIGN, teacher)));
    }

    private static String story() {
        return new String(StoryAnswers.file("limesurvey.csv"), StandardCharsets.UTF_8);
    }

    private Preview preview(String file, Map<Integer, Id> links) {
        Table table = CsvFile.read(file.getBytes(StandardCharsets.UTF_8));
        return importAnswers.preview(CAMPAIGN, BOTH, table, proposals.propose(table), links);
    }

    private Difference accept(String file) {
        Table table = CsvFile.read(file.getBytes(StandardCharsets.UTF_8));
        return importAnswers.accept(CAMPAIGN, BOTH, table, proposals.propose(table), Map.of(), false);
    }

    @Test
    void fortyAnswersFortyFourTeachersFourWithout() {
        Preview preview = preview(story(), Map.of());
        assertEquals(40, preview.answers().size());
        assertEquals(44, preview.roster().size());
        assertEquals(
                List.of("Alain Gosset", "Hugo Lamy", "Odile Renaud", "Béatrice Lods"),
                preview.withoutAnswer().stream().map(Teacher::name).toList());
        assertEquals(List.of(), preview.unknown());
        assertEquals(40, preview.difference().added().size());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        assertEquals(40, accept(story()).added().size());
        assertTrue(accept(story()).isNothing());
        assertEquals(List.of(new AnswersImported(CAMPAIGN, 40, 0, 0)), events);
    }

    @Test
    void aChangedLineIsADifference() {
        accept(story());
        String changed = story().replaceFirst("(\"fr\";\"\\d+\";[^\r]*?)\"AO03\"", "$1\"AO02\"");
        Difference difference = accept(changed);
        assertEquals(1, difference.changed().size());
        assertEquals(39, difference.unchanged().size());
        assertEquals(40, sheets.of(CAMPAIGN).size());
    }

    @Test
    void aMissingLineIsAbsentAndOnlyForgottenWhenAsked() {
        accept(story());
        String shorter = story().replaceFirst("(?s)\r\n\"1\".*?(?=\r\n\"2\";\")", "");
        Table table = CsvFile.read(shorter.getBytes(StandardCharsets.UTF_8));
        Difference kept = importAnswers.accept(CAMPAIGN, BOTH, table, proposals.propose(table), Map.of(), false);
        assertEquals(1, kept.absent().size());
        assertEquals(40, sheets.of(CAMPAIGN).size());
        importAnswers.accept(CAMPAIGN, BOTH, table, proposals.propose(table), Map.of(), true);
        assertEquals(39, sheets.of(CAMPAIGN).size());
    }

    @Test
    void anUnknownAnswerIsNamedByLineAndColumnAndNothingIsStored() {
        String wrong = story().replaceFirst("\"AO03\"", "\"AO07\"");
        Preview preview = preview(wrong, Map.of());
        assertEquals(1, preview.wrong().size());
        assertEquals("questionnaire.cell-no-answer", preview.wrong().get(0).key());
        assertEquals(
                List.of(2, "K", "Q07[SQ001]", "AO07"), preview.wrong().get(0).arguments());
        assertThrows(Failure.Invalid.class, () -> accept(wrong));
        assertEquals(List.of(), sheets.of(CAMPAIGN));
    }

    @Test
    void aNearNameIsProposedNeverTaken() {
        String file = "nom;prénom;q7.1\nMarett;Julien;4\nRAHAL;dounia;2\nInconnu;Tout;3\n";
        Preview preview = preview(file, Map.of());
        assertEquals(List.of("dounia-rahal"), teachers(preview));
        assertEquals(2, preview.unknown().size());
        assertEquals(
                List.of("Julien Maret"),
                preview.unknown().get(0).near().stream().map(Teacher::name).toList());
        assertEquals(List.of(), preview.unknown().get(1).near());
        Preview linked = preview(file, Map.of(2, Id.of("julien-maret")));
        assertEquals(List.of("julien-maret", "dounia-rahal"), teachers(linked));
    }

    private static List<String> teachers(Preview preview) {
        return preview.answers().stream().map(sheet -> sheet.teacher().value()).toList();
    }

    @Test
    void teachersOfOtherSchoolsAreNobodyHere() {
        Table table = CsvFile.read(StoryAnswers.file("limesurvey.csv"));
        Preview preview =
                importAnswers.preview(CAMPAIGN, Set.of("0990002P"), table, proposals.propose(table), Map.of());
        assertEquals(15, preview.answers().size());
        assertEquals(16, preview.roster().size());
        assertEquals(25, preview.unknown().size());
    }

    @Test
    void whoDidNotSubmitIsNotRead() {
        String file = "submitdate,email,q7.1\n,claire.amblard@rosa-parks.example.org,4\n"
                + "2026-01-05,julien.maret@rosa-parks.example.org,2\n";
        Preview preview = preview(file, Map.of());
        assertEquals(List.of(2), preview.unfinished());
        assertEquals(List.of("julien-maret"), teachers(preview));
    }

    @Test
    void theLastLineOfAPersonIsKeptAndTheRepetitionSaid() {
        String file = "email,q7.1\nclaire.amblard@rosa-parks.example.org,4\nclaire.amblard@rosa-parks.example.org,2\n";
        Preview preview = preview(file, Map.of());
        assertEquals(2, preview.answers().get(0).shares(1));
        assertEquals(1, preview.repeated().size());
    }
}
