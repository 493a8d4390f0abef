package fr.essaim.concerns.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.rdf.RdfRosters;
import fr.essaim.concerns.ChooseConcerns;
import fr.essaim.concerns.Concern;
import fr.essaim.concerns.ConcernsChosen;
import fr.essaim.concerns.ConcernsValidated;
import fr.essaim.concerns.ReadConcerns;
import fr.essaim.concerns.rdf.RdfShortlists;
import fr.essaim.concerns.rdf.RdfValidationSamples;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.RaisedInTests;
import fr.essaim.kernel.Shown;
import fr.essaim.questionnaire.StoryAnswers;
import fr.essaim.questionnaire.profiles.Profile;
import fr.essaim.questionnaire.profiles.ReadSurvey;
import fr.essaim.questionnaire.profiles.Survey;
import fr.essaim.questionnaire.rdf.RdfAnswerSheets;
import fr.essaim.questionnaire.rdf.RdfPositions;
import fr.essaim.rdf.MemoryGraphStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ValidateConcernsTest {

    private static final Id CAMPAIGN = Id.of("journee");
    private static final Id NADIA = Id.of("nadia-lefort");

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final Clock clock = Clock.fixed(Instant.parse("2026-02-02T10:00:00Z"), ZoneOffset.UTC);
    private final RaisedInTests events = new RaisedInTests();
    private final ReadSurvey surveys =
            new ReadSurvey(store, new RdfRosters(store), new RdfAnswerSheets(store), new RdfPositions(store));
    private final RdfShortlists shortlists = new RdfShortlists(store);
    private final ReadConcerns concerns = new ReadConcerns(store, surveys, shortlists);
    private final ChooseConcerns choose = new ChooseConcerns(store, concerns, shortlists, events, clock);
    private final ValidateConcerns validate =
            new ValidateConcerns(store, concerns, surveys, new RdfValidationSamples(store), events, clock);

    @BeforeEach
    void theConcernsAreChosen() {
        store.change(() -> {
            StoryAnswers.roster().forEach(teacher -> new RdfRosters(store).save(CAMPAIGN, teacher));
            new RdfAnswerSheets(store).save(CAMPAIGN, StoryAnswers.answers());
        });
        choose("c1", "c4", "c7", "c10");
    }

    private void choose(String... ids) {
        choose.choose(CAMPAIGN, NADIA, Stream.of(ids).map(Concern::of).toList(), "parce que", Shown.ANYTHING);
        events.all.removeIf(ConcernsChosen.class::isInstance);
    }

    private ValidationSample sample() {
        return validate.sample(CAMPAIGN).orElseThrow();
    }

    private void vote(int of, Vote.Opinion opinion) {
        validate.vote(CAMPAIGN, new Vote(sample().teachers().get(of), opinion, ""));
    }

    @Test
    void sixAreDrawnFromAllProfilesAndManyDisciplines() {
        Survey survey = surveys.read(CAMPAIGN);
        Map<Id, Teacher> roster = survey.roster().stream().collect(Collectors.toMap(Teacher::id, teacher -> teacher));
        for (long seed = 0; seed < 30; seed++) {
            List<Id> drawn = validate.draw(CAMPAIGN, 6, seed).teachers();
            assertEquals(6, new HashSet<>(drawn).size());
            Set<Profile> profiles = EnumSet.noneOf(Profile.class);
            drawn.forEach(teacher -> profiles.add(survey.profile(teacher).orElseThrow()));
            assertEquals(EnumSet.allOf(Profile.class), profiles, "seed " + seed);
            long disciplines = drawn.stream()
                    .map(teacher -> roster.get(teacher).discipline())
                    .distinct()
                    .count();
            assertTrue(disciplines >= 5, "seed " + seed + ": " + disciplines);
        }
    }

    @Test
    void theSameSeedDrawsTheSamePeople() {
        List<Id> once = validate.draw(CAMPAIGN, 6, 12).teachers();
        assertEquals(once, validate.draw(CAMPAIGN, 6, 12).teachers());
        assertEquals(Set.copyOf(once), Set.copyOf(sample().teachers()));
    }

    @Test
    void fourOfSixDecide() {
        validate.draw(CAMPAIGN, 6, 12);
        for (int i = 0; i < 3; i++) {
            vote(i, Vote.Opinion.YES);
        }
        assertEquals(ValidationSample.Outcome.OPEN, sample().outcome());
        vote(3, Vote.Opinion.YES);
        assertEquals(ValidationSample.Outcome.VALIDATED, sample().outcome());
        vote(4, Vote.Opinion.YES);
        vote(5, Vote.Opinion.REWORD);
        assertEquals(5, sample().count(Vote.Opinion.YES));
        assertEquals(
                List.of(new ConcernsValidated(CAMPAIGN)),
                events.all.stream().filter(ConcernsValidated.class::isInstance).toList());
        assertEquals(
                Optional.of(new ValidationSample.Decision(clock.instant(), Optional.empty())), sample().decision());
    }

    @Test
    void halfAgainstMeansToRework() {
        validate.draw(CAMPAIGN, 6, 12);
        vote(0, Vote.Opinion.NO);
        vote(1, Vote.Opinion.REWORD);
        vote(2, Vote.Opinion.NO);
        assertEquals(ValidationSample.Outcome.TO_REWORK, sample().outcome());
        vote(2, Vote.Opinion.YES);
        assertEquals(3, sample().votes().size());
        assertEquals(ValidationSample.Outcome.OPEN, sample().outcome());
    }

    @Test
    void whoIsNotAskedIsNotHeard() {
        validate.draw(CAMPAIGN, 6, 12);
        assertThrows(Failure.NotFound.class, () -> validate.vote(CAMPAIGN, new Vote(NADIA, Vote.Opinion.YES, "")));
    }

    @Test
    void aMeetingDecidesWithANote() {
        assertThrows(Failure.Invalid.class, () -> validate.inMeeting(CAMPAIGN, NADIA, " "));
        validate.inMeeting(CAMPAIGN, NADIA, "Conseil pédagogique du 2 février");
        assertEquals(ValidationSample.Outcome.MEETING, sample().outcome());
        assertEquals("Conseil pédagogique du 2 février", sample().meeting());
        assertEquals(
                Optional.of(new ValidationSample.Decision(clock.instant(), Optional.of(NADIA))), sample().decision());
    }

    @Test
    void otherConcernsPutTheSampleOutOfDate() {
        validate.draw(CAMPAIGN, 6, 12);
        choose("c1", "c2", "c3");
        assertTrue(validate.sample(CAMPAIGN).isEmpty());
    }

    @Test
    void sizesOutOfBoundsAreRefused() {
        assertThrows(Failure.Invalid.class, () -> validate.draw(CAMPAIGN, 2, 1));
        assertThrows(Failure.Invalid.class, () -> validate.draw(CAMPAIGN, 31, 1));
    }

    @Test
    void thoseDrawnAreToldAndOnlyTheSilentAgain() {
        Set<Id> drawn = Set.copyOf(validate.draw(CAMPAIGN, 6, 12).teachers());
        assertEquals(drawn, events.notices().stream().map(NoticeWanted::person).collect(Collectors.toSet()));
        vote(0, Vote.Opinion.YES);
        Id heard = sample().votes().get(0).teacher();
        assertEquals(5, validate.remind(CAMPAIGN));
        assertEquals(5, validate.remind(CAMPAIGN));
        assertEquals(11, events.notices().size());
        assertEquals(1, events.noticesTo(heard).size());
        assertTrue(events.notices().stream().allMatch(notice -> notice.link().equals("/campagnes/journee/mon-avis")));
    }

    @Test
    void aDecisionThatLateVotesTakeBackIsNoLongerRecorded() {
        validate.draw(CAMPAIGN, 3, 12);
        vote(0, Vote.Opinion.YES);
        vote(1, Vote.Opinion.YES);
        assertTrue(sample().decision().isPresent());
        vote(1, Vote.Opinion.NO);
        assertTrue(sample().decision().isEmpty());
    }
}
