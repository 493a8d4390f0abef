package fr.essaim.campaigns.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.rdf.RdfMemberships;
import fr.essaim.groups.forming.World;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Shown;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One line of the roster is corrected, taken off and put back; the person stays the same. */
class CorrectTeacherTest {

    private static final Set<String> MINE = Set.of(World.MOULIN);

    private final World world = World.story();
    private final RdfMemberships memberships = new RdfMemberships(world.store, Clock.systemDefaultZone());
    private final CorrectTeacher correct =
            new CorrectTeacher(world.store, world.campaigns, world.rosters, memberships, event -> {});
    private Teacher before;

    @BeforeEach
    void somebodyOfMoulin() {
        before = roster().stream()
                .filter(one -> one.school().equals(World.MOULIN))
                .findFirst()
                .orElseThrow();
        world.store.change(() -> memberships.add(hat(World.MOULIN)));
    }

    private List<Teacher> roster() {
        return world.store.read(() -> world.rosters.of(World.CAMPAIGN));
    }

    private Membership hat(String school) {
        return Membership.in(World.CAMPAIGN, before.id(), Role.TEACHER, school);
    }

    private List<Membership> hats() {
        return world.store.read(() -> memberships.of(before.id()));
    }

    private Optional<Teacher> line() {
        return world.store.read(() -> world.rosters.find(World.CAMPAIGN, before.id()));
    }

    private static TeacherCard card(String last, String email, String school) {
        return new TeacherCard(" Ana ", last, email, "SVT", school, true);
    }

    private void correct(TeacherCard card, Set<String> mine) {
        correct.correct(World.CAMPAIGN, mine, card, before.id(), Shown.of(line().orElseThrow()));
    }

    private String wrong(TeacherCard card, Set<String> mine) {
        return assertThrows(Failure.Invalid.class, () -> correct(card, mine))
                .violations()
                .get(0)
                .field();
    }

    @Test
    void aCorrectionKeepsThePersonWithAnswersAndIsTakenBackWhole() {
        var profile = world.surveys.read(World.CAMPAIGN).profile(before.id());
        correct(card("Roy-Dupont", "ana@roy.example", World.PARKS), Set.of(World.MOULIN, World.PARKS));
        Teacher now = line().orElseThrow();
        assertEquals("Ana Roy-Dupont", now.name());
        assertEquals(List.of(hat(World.PARKS)), hats(), "the hat follows to the other school");
        assertEquals(profile, world.surveys.read(World.CAMPAIGN).profile(before.id()));

        Set<String> both = Set.of(World.MOULIN, World.PARKS);
        correct.putBack(World.CAMPAIGN, both, before.id());
        assertEquals(Optional.of(before), line());
        assertEquals(List.of(hat(World.MOULIN)), hats());
        Set<String> parks = Set.of(World.PARKS);
        assertThrows(Failure.NotFound.class, () -> correct.putBack(World.CAMPAIGN, parks, before.id()), "not theirs");
        correct.putBack(World.CAMPAIGN, both, before.id());
        assertEquals(Optional.of(now), line(), "taking back can be taken back");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsKept() {
        String other = roster().stream()
                .filter(one -> !one.id().equals(before.id()) && !one.email().isEmpty())
                .map(Teacher::email)
                .findFirst()
                .orElse("");
        assertEquals("nom", wrong(card(" ", "", World.MOULIN), MINE));
        assertEquals("courriel", wrong(card("Roy", "pas une adresse", World.MOULIN), MINE));
        assertEquals("courriel", wrong(card("Roy", other.toUpperCase(), World.MOULIN), MINE), other);
        assertEquals("nom", wrong(card("x".repeat(121), "", World.MOULIN), MINE));
        assertEquals("college", wrong(card("Roy", "", World.PARKS), MINE), "a school of others");
        assertEquals("college", wrong(card("Roy", "", "0750001A"), Set.of(World.MOULIN, "0750001A")));
        assertEquals(Optional.of(before), line());
    }

    @Test
    void aSecondTabDoesNotUndoTheFirst() {
        Shown seen = Shown.of(before);
        correct(card("Premier", "", World.MOULIN), MINE);
        assertThrows(
                Failure.Conflict.class,
                () -> correct.correct(World.CAMPAIGN, MINE, card("Second", "", World.MOULIN), before.id(), seen));
        assertEquals("Premier", line().orElseThrow().lastName());
    }

    @Test
    void whoIsTakenOffCountsNoMoreAndComesBackWithAll() {
        int answered = world.surveys.read(World.CAMPAIGN).answers().size();
        world.formGroups.form(World.CAMPAIGN, World.NADIA);
        var plan = world.store.read(() -> world.plans.get(World.CAMPAIGN));
        correct.takeOff(World.CAMPAIGN, MINE, before.id());
        assertEquals(Optional.empty(), line());
        assertEquals(List.of(), hats());
        assertEquals(List.of(before), world.store.read(() -> world.rosters.takenOff(World.CAMPAIGN)));
        assertEquals(answered - 1, world.surveys.read(World.CAMPAIGN).answers().size());
        assertEquals(Optional.empty(), world.rolls.read(World.CAMPAIGN).find(before.id()));

        correct.putBack(World.CAMPAIGN, MINE, before.id());
        assertEquals(answered, world.surveys.read(World.CAMPAIGN).answers().size());
        assertEquals(List.of(hat(World.MOULIN)), hats());
        assertTrue(plan.of(before.id()).isPresent());
        assertEquals(plan, world.store.read(() -> world.plans.get(World.CAMPAIGN)), "the place was kept");
        assertEquals(List.of(), world.store.read(() -> world.rosters.takenOff(World.CAMPAIGN)));
    }

    @Test
    void pastedAgainTheyAreTheSamePerson() {
        correct.takeOff(World.CAMPAIGN, MINE, before.id());
        EnrolTeachers enrol = new EnrolTeachers(
                world.store,
                world.campaigns,
                world.rosters,
                memberships,
                email -> Optional.empty(),
                world.ids,
                event -> {});
        RosterLine line =
                new RosterLine(2, World.MOULIN, before.firstName(), before.lastName(), before.email(), "SVT", true);
        assertEquals(1, enrol.enrol(World.CAMPAIGN, MINE, List.of(line)).added());
        assertEquals("SVT", line().orElseThrow().discipline());
    }

    @Test
    void aTeacherOfOthersIsUnknown() {
        Set<String> others = Set.of(World.PARKS);
        Id teacher = before.id();
        assertThrows(Failure.NotFound.class, () -> correct.read(World.CAMPAIGN, others, teacher));
        assertThrows(Failure.NotFound.class, () -> correct(card("Roy", "", World.PARKS), others));
        assertThrows(Failure.NotFound.class, () -> correct.takeOff(World.CAMPAIGN, others, teacher));
        assertThrows(Failure.NotFound.class, () -> correct.putBack(World.CAMPAIGN, MINE, teacher), "nothing to undo");
        correct.takeOff(World.CAMPAIGN, MINE, teacher);
        assertThrows(Failure.NotFound.class, () -> correct.putBack(World.CAMPAIGN, others, teacher));
    }
}
