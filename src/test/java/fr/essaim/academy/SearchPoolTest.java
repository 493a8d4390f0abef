package fr.essaim.academy;

import static fr.essaim.animators.PoolWorld.CAMPAIGN;
import static fr.essaim.animators.PoolWorld.HERE;
import static fr.essaim.animators.PoolWorld.LOU;
import static fr.essaim.animators.PoolWorld.NADIA;
import static fr.essaim.animators.PoolWorld.NEAR_LYON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.academy.pool.Found;
import fr.essaim.academy.pool.Help;
import fr.essaim.academy.pool.Needs;
import fr.essaim.academy.pool.PoolLine;
import fr.essaim.academy.pool.PoolWanted;
import fr.essaim.animators.PoolWorld;
import fr.essaim.animators.pool.HalfDay;
import fr.essaim.animators.pool.Reach;
import fr.essaim.animators.pool.Showing;
import fr.essaim.animators.pool.TypedCard;
import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.School;
import fr.essaim.concerns.Concern;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SearchPoolTest {

    private final AcademyWorld world = new AcademyWorld();
    private final PoolWorld pool = world.pool;

    private List<String> found(PoolWanted wanted) {
        return names(world.search.forTeam(NADIA, CAMPAIGN, wanted, 1).found());
    }

    private static List<String> names(Found found) {
        return found.lines().stream().map(line -> line.animator().firstName()).toList();
    }

    private Id with(String firstName, String disciplines, Set<Showing> ways, Set<Integer> lengths, String equipment) {
        Id id = pool.animator(firstName, "0990003R");
        pool.keep.keep(
                id,
                firstName,
                new TypedCard(
                        List.of("c1"),
                        disciplines,
                        ways,
                        lengths,
                        equipment,
                        List.of(),
                        null,
                        null,
                        Reach.ACADEMY,
                        ""));
        pool.consent.give(id, true);
        return id;
    }

    @Test
    void eachQuestionKeepsThoseWhoFit() {
        pool.inPool("Malik", "0990003R");
        with("Ana", "lettres", Set.of(Showing.DEMONSTRATION), Set.of(90), "");
        with("Bea", "Lettres, latin", Set.of(), Set.of(), "piano");
        PoolWanted any = PoolWanted.ANYBODY;
        assertEquals(List.of("Ana", "Bea", "Malik"), found(any));
        assertEquals(List.of("Malik"), found(wanted(Concern.of("c4"), "", null, 0, null, null)));
        assertEquals(List.of("Ana", "Bea"), found(wanted(null, "lettres", null, 0, null, null)));
        assertEquals(List.of("Ana", "Bea"), found(wanted(null, "", Showing.DEMONSTRATION, 0, null, null)));
        assertEquals(List.of("Bea", "Malik"), found(wanted(null, "", null, 45, null, null)));
        assertEquals(List.of("Ana"), found(wanted(null, "", null, 0, Needs.NOTHING, null)));
        assertEquals(List.of("Ana", "Malik"), found(wanted(null, "", null, 0, Needs.OUR_ROOMS, null)));
        assertEquals(List.of("Ana", "Bea"), found(wanted(null, "", null, 0, null, "monday-pm")));
        assertEquals(List.of("Ana", "Bea", "Malik"), found(wanted(null, "", null, 0, null, "friday-am")));
        assertEquals(List.of(), found(wanted(Concern.of("c4"), "lettres", null, 0, null, null)));
        assertEquals(
                List.of("Ana", "Bea", "Malik"),
                found(new PoolWanted(
                        Optional.empty(), "", Optional.empty(), 0, Optional.empty(), Optional.empty(), true, true)),
                "the day is a Friday of March, within everybody's time");
    }

    private static PoolWanted wanted(
            Concern concern, String discipline, Showing way, int minutes, Needs needs, String half) {
        return new PoolWanted(
                Optional.ofNullable(concern),
                discipline,
                Optional.ofNullable(way),
                minutes,
                Optional.ofNullable(needs),
                Optional.ofNullable(half).flatMap(HalfDay::of),
                false,
                false);
    }

    @Test
    void whoStaysInHisDepartmentIsFoundThereAlone() {
        Id far = pool.animator("Far", "0690002B");
        pool.keep.keep(
                far,
                "Far",
                new TypedCard(List.of("c1"), "", Set.of(), Set.of(), "", List.of(), null, null, Reach.DEPARTMENT, ""));
        pool.consent.give(far, true);
        Id loire = Id.of("loire");
        pool.store.change(() -> {
            pool.campaigns.save(PoolWorld.campaign(loire, new School("0420001A", "Fauriel", "Saint-Étienne")));
            pool.memberships.add(Membership.in(loire, LOU, Role.PROJECT_TEAM, "0420001A"));
        });
        PoolWanted near = new PoolWanted(
                Optional.empty(), "", Optional.empty(), 0, Optional.empty(), Optional.empty(), false, true);
        assertEquals(
                List.of("Far"),
                names(world.search.forTeam(LOU, NEAR_LYON, near, 1).found()));
        assertEquals(List.of(), names(world.search.forTeam(LOU, loire, near, 1).found()));
        assertEquals(
                List.of("Far"),
                names(world.search.forTeam(LOU, loire, PoolWanted.ANYBODY, 1).found()),
                "the same académie, another département");
    }

    @Test
    void thePoolIsShownByTwelvesAndWhoWasAskedLeastComesFirst() {
        IntStream.rangeClosed(10, 24).forEach(n -> pool.inPool("P" + n, "0990003R"));
        pool.ask.ask(NADIA, CAMPAIGN, Id.of("p10"), "");
        Found first =
                world.search.forTeam(NADIA, CAMPAIGN, PoolWanted.ANYBODY, 1).found();
        assertEquals(15, first.total());
        assertEquals(2, first.pages());
        assertEquals(12, first.lines().size());
        assertEquals("P11", first.lines().get(0).animator().firstName());
        Found second =
                world.search.forTeam(NADIA, CAMPAIGN, PoolWanted.ANYBODY, 2).found();
        assertEquals(List.of("P23", "P24", "P10"), names(second), "asked once, so last");
        assertEquals(13, second.first());
        assertEquals(15, second.last());
        assertEquals(
                2,
                world.search
                        .forTeam(NADIA, CAMPAIGN, PoolWanted.ANYBODY, 99)
                        .found()
                        .page());
    }

    @Test
    void schoolsHelpedAreCountedFromDaysThatAreOver() {
        Id malik = pool.inPool("Malik", "0990003R");
        world.led(malik, CAMPAIGN);
        assertEquals(List.of(), pool.store.read(() -> world.helped.of(malik)), "the day is to come");
        pool.clock.pass(Duration.ofDays(120));
        assertEquals(
                List.of(new Help("Jean-Moulin", 2027), new Help("Rosa-Parks", 2027)),
                pool.store.read(() -> world.helped.of(malik)));
    }

    @Test
    void animatorsToFindAgainAreThoseOfOtherDaysOfTheTeamAndTheirCardsOnlyWithinTheirConsent() {
        Id malik = pool.animator("Malik", "0990003R");
        Id earlier = Id.of("mai");
        pool.store.change(() -> {
            pool.campaigns.save(PoolWorld.campaign(earlier, new School("0990001N", "Jean-Moulin", "")));
            pool.memberships.add(Membership.in(earlier, NADIA, Role.PROJECT_TEAM, "0990001N"));
            pool.memberships.add(Membership.in(earlier, malik, Role.ANIMATOR, "0990003R"));
        });
        PoolLine met = world.search
                .forTeam(NADIA, CAMPAIGN, PoolWanted.ANYBODY, 1)
                .met()
                .get(0);
        assertTrue(met.card().isEmpty() && met.canBeAsked());
        pool.keep.keep(malik, "Malik", PoolWorld.card("c4"));
        pool.consent.give(malik, false);
        assertTrue(world.search
                .forTeam(NADIA, CAMPAIGN, PoolWanted.ANYBODY, 1)
                .met()
                .get(0)
                .card()
                .isPresent());
        assertEquals(List.of(), found(PoolWanted.ANYBODY), "yet in no pool");

        pool.ask.ask(NADIA, CAMPAIGN, malik, "");
        var asked = world.search.forTeam(NADIA, CAMPAIGN, PoolWanted.ANYBODY, 1);
        assertEquals(List.of(), asked.met());
        assertEquals(1, asked.asked().size());
        pool.consent.withdraw(malik);
        assertTrue(world.search
                .forTeam(NADIA, CAMPAIGN, PoolWanted.ANYBODY, 1)
                .asked()
                .get(0)
                .card()
                .isEmpty());
    }

    @Test
    void aRepresentativeReadsThePoolOfHisAcademieAndNoOther() {
        pool.inPool("Malik", "0990003R");
        pool.inPool("Lyonne", "0690002B");
        pool.animator("Hidden", "0990003R");
        assertEquals(List.of("Malik"), names(world.search.forAcademy(Set.of(HERE), PoolWanted.ANYBODY, 1)));
        assertEquals(List.of("Lyonne"), names(world.search.forAcademy(Set.of("LYON"), PoolWanted.ANYBODY, 1)));
        assertEquals(List.of(), names(world.search.forAcademy(Set.of(""), PoolWanted.ANYBODY, 1)));
        assertEquals(1, world.search.register(Set.of(HERE)).size());
        Assertions.assertThrows(
                Failure.NotFound.class, () -> world.search.forTeam(NADIA, Id.of("none"), PoolWanted.ANYBODY, 1));
    }
}
