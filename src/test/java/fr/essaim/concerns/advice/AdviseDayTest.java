package fr.essaim.concerns.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.SetTimetable;
import fr.essaim.campaigns.Slot;
import fr.essaim.campaigns.rdf.RdfCampaigns;
import fr.essaim.campaigns.rdf.RdfRosters;
import fr.essaim.concerns.ReadConcerns;
import fr.essaim.concerns.rdf.RdfShortlists;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.StoryAnswers;
import fr.essaim.questionnaire.profiles.ReadSurvey;
import fr.essaim.questionnaire.profiles.Scenario;
import fr.essaim.questionnaire.rdf.RdfAnswerSheets;
import fr.essaim.questionnaire.rdf.RdfPositions;
import fr.essaim.rdf.MemoryGraphStore;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a campaign has is read from it, and one proposal becomes its grid. */
class AdviseDayTest {

    private static final Id CAMPAIGN = Id.of("journee");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final RdfCampaigns campaigns = new RdfCampaigns(store);
    private final ReadSurvey surveys =
            new ReadSurvey(store, new RdfRosters(store), new RdfAnswerSheets(store), new RdfPositions(store));
    private final AdviseDay advise = new AdviseDay(
            store,
            campaigns,
            surveys,
            new ReadConcerns(store, surveys, new RdfShortlists(store)),
            new SetTimetable(store, campaigns));

    @BeforeEach
    void theStoryIsThere() {
        store.change(() -> {
            StoryAnswers.roster().forEach(teacher -> new RdfRosters(store).save(CAMPAIGN, teacher));
            new RdfAnswerSheets(store).save(CAMPAIGN, StoryAnswers.answers());
        });
        save(DAY, List.of(new Room(Id.of("r1"), "101", 12, Set.of()), new Room(Id.of("r2"), "102", 30, Set.of())));
    }

    private void save(LocalDate day, List<Room> rooms) {
        List<School> schools =
                List.of(new School("0990001N", "Jean-Moulin", "Ville"), new School("0990002P", "Rosa-Parks", "Ville"));
        store.change(() -> campaigns.save(new Campaign(
                CAMPAIGN,
                "Journée",
                "Académie",
                day,
                schools,
                List.of(new Slot(1, LocalTime.of(13, 30), 60, false)),
                rooms,
                true)));
    }

    @Test
    void teachersCatalystsRoomsAndScenarioComeFromTheCampaign() {
        assertEquals(
                new Means(List.of(28, 16), List.of(5, 2), 4, List.of(30, 12), 165, Optional.of(Scenario.EXCHANGE_HIGH)),
                advise.means(CAMPAIGN, 165, Optional.empty()));
        assertEquals(
                Optional.of(Scenario.BOTH_LOW),
                advise.means(CAMPAIGN, 165, Optional.of(Scenario.BOTH_LOW)).scenario());
    }

    @Test
    void oneProposalBecomesTheGridAndRoomsStay() {
        advise.take(CAMPAIGN, new Wishes(3, 45, 15, true));
        Campaign now = store.read(() -> campaigns.get(CAMPAIGN));
        assertEquals(
                List.of(
                        new Slot(1, LocalTime.of(13, 30), 45, false),
                        new Slot(2, LocalTime.of(14, 30), 45, false),
                        new Slot(3, LocalTime.of(15, 30), 45, true)),
                now.slots());
        assertEquals(2, now.rooms().size());
    }

    @Test
    void withoutDayOrRoomsThereIsNoGrid() {
        save(null, List.of());
        Wishes wishes = Wishes.USUAL;
        assertThrows(Failure.Conflict.class, () -> advise.take(CAMPAIGN, wishes));
    }
}
