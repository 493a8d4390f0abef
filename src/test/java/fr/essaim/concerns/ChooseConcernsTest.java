package fr.essaim.concerns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.campaigns.rdf.RdfRosters;
import fr.essaim.concerns.rdf.RdfShortlists;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.questionnaire.StoryAnswers;
import fr.essaim.questionnaire.profiles.Profile;
import fr.essaim.questionnaire.profiles.ReadSurvey;
import fr.essaim.questionnaire.rdf.RdfAnswerSheets;
import fr.essaim.questionnaire.rdf.RdfPositions;
import fr.essaim.rdf.MemoryGraphStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChooseConcernsTest {

    private static final Id CAMPAIGN = Id.of("journee");
    private static final Id NADIA = Id.of("nadia-lefort");

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final RdfShortlists shortlists = new RdfShortlists(store);
    private final List<Object> events = new ArrayList<>();
    private final RdfPositions positions = new RdfPositions(store);
    private final ReadConcerns concerns = new ReadConcerns(
            store, new ReadSurvey(store, new RdfRosters(store), new RdfAnswerSheets(store), positions), shortlists);
    private final ChooseConcerns choose = new ChooseConcerns(
            store,
            concerns,
            shortlists,
            events::add,
            Clock.fixed(Instant.parse("2026-02-02T10:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void theStoryIsThere() {
        store.change(() -> {
            StoryAnswers.roster().forEach(teacher -> new RdfRosters(store).save(CAMPAIGN, teacher));
            new RdfAnswerSheets(store).save(CAMPAIGN, StoryAnswers.answers());
        });
    }

    private static List<Concern> concerns(String... ids) {
        return Stream.of(ids).map(Concern::of).toList();
    }

    @Test
    void theProposedFourNeedNoReason() {
        choose.choose(CAMPAIGN, NADIA, concerns("c10", "c1", "c7", "c4"), "", Shown.ANYTHING);
        Shortlist kept = concerns.shortlist(CAMPAIGN).orElseThrow();
        assertEquals(concerns("c1", "c4", "c7", "c10"), kept.concerns());
        assertEquals(NADIA, kept.by());
        assertEquals(List.of(new ConcernsChosen(CAMPAIGN)), events);
    }

    @Test
    void otherFourNeedAReason() {
        List<Concern> others = concerns("c1", "c4", "c7", "c2");
        Failure.Invalid refused =
                assertThrows(Failure.Invalid.class, () -> choose.choose(CAMPAIGN, NADIA, others, " ", Shown.ANYTHING));
        assertEquals("concerns.reason-missing", refused.violations().get(0).key());
        assertEquals(List.of(), concerns.chosen(CAMPAIGN));
        choose.choose(CAMPAIGN, NADIA, others, "Le conseil pédagogique y tient", Shown.ANYTHING);
        assertEquals(
                "Le conseil pédagogique y tient",
                concerns.shortlist(CAMPAIGN).orElseThrow().reason());
    }

    @Test
    void twoOrFiveAreRefused() {
        assertThrows(
                Failure.Invalid.class, () -> choose.choose(CAMPAIGN, NADIA, concerns("c1", "c2"), "x", Shown.ANYTHING));
        assertThrows(
                Failure.Invalid.class,
                () -> choose.choose(CAMPAIGN, NADIA, concerns("c1", "c2", "c3", "c4", "c5"), "x", Shown.ANYTHING));
    }

    @Test
    void aChoiceMadeInAnotherTabIsNotUndoneUnseen() {
        Shown seen = ChooseConcerns.shown(concerns.shortlist(CAMPAIGN));
        choose.choose(CAMPAIGN, NADIA, concerns("c1", "c4", "c7", "c10"), "", seen);
        assertThrows(
                Failure.Conflict.class,
                () -> choose.choose(CAMPAIGN, NADIA, concerns("c1", "c4", "c7", "c2"), "Autre", seen));
        assertEquals(concerns("c1", "c4", "c7", "c10"), concerns.chosen(CAMPAIGN));
    }

    @Test
    void choosingTheSameAgainSaysNothing() {
        choose.choose(CAMPAIGN, NADIA, concerns("c1", "c4", "c7", "c10"), "", Shown.ANYTHING);
        choose.choose(CAMPAIGN, NADIA, concerns("c1", "c4", "c7", "c10"), "", Shown.ANYTHING);
        assertEquals(1, events.size());
    }

    @Test
    void aTeachersOwnWordChangesTheMap() {
        Id claire = Id.of("claire-amblard");
        ReadSurvey surveys = new ReadSurvey(store, new RdfRosters(store), new RdfAnswerSheets(store), positions);
        assertEquals(Profile.WAITING, surveys.read(CAMPAIGN).profile(claire).orElseThrow());
        store.change(() -> positions.declare(CAMPAIGN, claire, Profile.CATALYST));
        assertEquals(Profile.CATALYST, surveys.read(CAMPAIGN).profile(claire).orElseThrow());
        store.change(() -> positions.withdraw(CAMPAIGN, claire));
        assertEquals(Profile.WAITING, surveys.read(CAMPAIGN).profile(claire).orElseThrow());
    }
}
