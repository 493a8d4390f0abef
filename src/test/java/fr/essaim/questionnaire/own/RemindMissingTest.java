package fr.essaim.questionnaire.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.rdf.RdfRosters;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.RaisedInTests;
import fr.essaim.questionnaire.Answers;
import fr.essaim.questionnaire.StoryAnswers;
import fr.essaim.questionnaire.profiles.ReadSurvey;
import fr.essaim.questionnaire.rdf.RdfAnswerSheets;
import fr.essaim.questionnaire.rdf.RdfPositions;
import fr.essaim.questionnaire.rdf.RdfReminders;
import fr.essaim.rdf.MemoryGraphStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemindMissingTest {

    private static final Id CAMPAIGN = Id.of("journee");
    private static final Set<String> MOULIN = Set.of("0990001N");
    private static final Set<String> BOTH = Set.of("0990001N", "0990002P");

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final RdfAnswerSheets sheets = new RdfAnswerSheets(store);
    private final RaisedInTests events = new RaisedInTests();

    @BeforeEach
    void theStoryIsThere() {
        store.change(() -> {
            StoryAnswers.roster().forEach(teacher -> new RdfRosters(store).save(CAMPAIGN, teacher));
            sheets.save(CAMPAIGN, StoryAnswers.answers());
        });
    }

    private RemindMissing on(String day) {
        return new RemindMissing(
                store,
                new ReadSurvey(store, new RdfRosters(store), sheets, new RdfPositions(store)),
                new RdfReminders(store),
                events,
                Clock.fixed(Instant.parse(day + "T08:00:00Z"), ZoneOffset.UTC));
    }

    private static Set<Id> silent() {
        return Set.of(Id.of("alain-gosset"), Id.of("hugo-lamy"), Id.of("odile-renaud"), Id.of("beatrice-lods"));
    }

    @Test
    void onlyThoseWhoHaveNotAnsweredAreTold() {
        assertEquals(4, on("2026-01-10").remind(CAMPAIGN, BOTH));
        assertEquals(
                silent(),
                Set.copyOf(events.notices().stream().map(NoticeWanted::person).toList()));
        assertTrue(
                events.notices().stream().allMatch(notice -> notice.link().equals("/campagnes/journee/mes-reponses")));
    }

    @Test
    void twiceOnADayIsOnceAndTheNextDayAgain() {
        on("2026-01-10").remind(CAMPAIGN, BOTH);
        on("2026-01-10").remind(CAMPAIGN, BOTH);
        assertEquals(4, events.notices().size());
        on("2026-01-11").remind(CAMPAIGN, BOTH);
        assertEquals(8, events.notices().size());
        assertEquals(
                Optional.of(new Reminders.Reminder(Instant.parse("2026-01-11T08:00:00Z"), 4)),
                on("2026-01-12").last(CAMPAIGN));
    }

    @Test
    void whoAnsweredMeanwhileIsLeftAloneAndWhoBeganMayGoOn() {
        store.change(() -> sheets.save(
                CAMPAIGN,
                List.of(
                        new Answers(
                                Id.of("hugo-lamy"),
                                StoryAnswers.answers().get(0).codes(),
                                Set.of(),
                                Set.of(),
                                ""),
                        new Answers(Id.of("odile-renaud"), Map.of("q7.1", 3), Set.of(), Set.of(), ""))));
        assertEquals(3, on("2026-01-10").remind(CAMPAIGN, BOTH));
        assertEquals(List.of(), events.noticesTo(Id.of("hugo-lamy")));
        assertEquals(
                "questionnaire.reminder-go-on",
                events.noticesTo(Id.of("odile-renaud")).get(0).text().key());
    }

    @Test
    void otherSchoolsAreNotTold() {
        List<Teacher> missing = on("2026-01-10").missing(CAMPAIGN, MOULIN);
        assertEquals(missing.size(), on("2026-01-10").remind(CAMPAIGN, MOULIN));
        assertTrue(missing.size() < 4 && missing.stream().allMatch(one -> MOULIN.contains(one.school())));
        assertEquals(0, on("2026-01-10").remind(CAMPAIGN, Set.of()));
    }
}
