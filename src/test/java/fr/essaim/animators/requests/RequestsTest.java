package fr.essaim.animators.requests;

import static fr.essaim.animators.PoolWorld.CAMPAIGN;
import static fr.essaim.animators.PoolWorld.HERE;
import static fr.essaim.animators.PoolWorld.LOU;
import static fr.essaim.animators.PoolWorld.NADIA;
import static fr.essaim.animators.PoolWorld.NEAR_LYON;
import static fr.essaim.animators.PoolWorld.PAUL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.animators.Animator;
import fr.essaim.animators.AnimatorCard;
import fr.essaim.animators.PoolWorld;
import fr.essaim.animators.requests.Request.State;
import fr.essaim.campaigns.Membership;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Asking, taking back, answering, suggesting; and who is asked next. */
class RequestsTest {

    private final PoolWorld world = new PoolWorld();

    private Request request(Id animator) {
        return world.store.read(() -> world.requests.find(CAMPAIGN, animator)).orElseThrow();
    }

    @Test
    void whoIsAskedIsToldOnceAndAnswersAlone() {
        Id malik = world.inPool("Malik", "0990003R");
        world.ask.ask(NADIA, CAMPAIGN, malik, "Nous aimerions…");
        world.ask.ask(NADIA, CAMPAIGN, malik, "encore");
        assertEquals("encore", request(malik).words());
        assertEquals(1, world.raised.noticesTo(malik).size());
        assertEquals("/vivier/demandes", world.raised.noticesTo(malik).get(0).link());

        world.answer.answer(malik, CAMPAIGN, State.OTHER_DAY, "", LocalDate.of(2027, 3, 19));
        assertEquals(LocalDate.of(2027, 3, 19), request(malik).otherDay());
        world.answer.answer(malik, CAMPAIGN, State.ACCEPTED, "avec joie", null);
        assertEquals(State.ACCEPTED, request(malik).state());
        assertEquals(
                List.of("animators.notice-answered-accepted"),
                world.raised.noticesTo(NADIA).stream()
                        .map(one -> one.text().key())
                        .toList());
        assertThrows(Failure.Conflict.class, () -> world.ask.ask(NADIA, CAMPAIGN, malik, ""));
        assertEquals(
                List.of(malik),
                world.store.read(() -> world.askable.accepted(world.mars())).stream()
                        .map(Animator::id)
                        .toList());
    }

    @Test
    void aRequestIsTakenBackUntilItIsAnswered() {
        Id malik = world.inPool("Malik", "0990003R");
        world.ask.ask(NADIA, CAMPAIGN, malik, "");
        world.takeBack.takeBack(CAMPAIGN, malik);
        world.takeBack.takeBack(CAMPAIGN, malik);
        assertTrue(world.answer.of(malik).isEmpty());
        assertEquals(
                List.of("animators.notice-taken-back"),
                world.raised.noticesTo(malik).stream()
                        .map(one -> one.title().key())
                        .toList());
        assertThrows(Failure.NotFound.class, () -> world.answer.answer(malik, CAMPAIGN, State.ACCEPTED, "", null));
        world.ask.ask(NADIA, CAMPAIGN, malik, "");
        world.answer.answer(malik, CAMPAIGN, State.DECLINED, "", null);
        world.takeBack.takeBack(CAMPAIGN, malik);
        assertEquals(State.DECLINED, request(malik).state());
    }

    @Test
    void anotherDayProposedIsThereAgainWhenASecondRequestIsTakenBack() {
        Id malik = world.inPool("Malik", "0990003R");
        LocalDate other = LocalDate.of(2027, 3, 19);
        world.ask.ask(NADIA, CAMPAIGN, malik, "");
        world.answer.answer(malik, CAMPAIGN, State.OTHER_DAY, "jeudi je suis pris", other);
        world.ask.ask(NADIA, CAMPAIGN, malik, "et le matin ?");
        assertTrue(request(malik).awaits());
        world.takeBack.takeBack(CAMPAIGN, malik);
        assertEquals(State.OTHER_DAY, request(malik).state());
        assertEquals(other, request(malik).otherDay());
        assertEquals("jeudi je suis pris", request(malik).answer());
    }

    @Test
    void nobodyIsAskedWhoMayNotBeKnownOrIsAColleagueOrTooLate() {
        Id hidden = world.animator("Hidden", "0990003R");
        assertThrows(Failure.NotFound.class, () -> world.ask.ask(NADIA, CAMPAIGN, hidden, ""));
        Id karim = world.inPool("Karim", "0990001N");
        assertThrows(Failure.NotFound.class, () -> world.ask.ask(NADIA, CAMPAIGN, karim, ""));
        Id malik = world.inPool("Malik", "0990003R");
        assertThrows(Failure.NotFound.class, () -> world.ask.ask(LOU, NEAR_LYON, malik, ""));
        assertThrows(Failure.Invalid.class, () -> world.ask.ask(NADIA, CAMPAIGN, malik, "x".repeat(501)));
        world.clock.pass(Duration.ofDays(200));
        assertThrows(Failure.Conflict.class, () -> world.ask.ask(NADIA, CAMPAIGN, malik, ""));
    }

    @Test
    void whoAnimatedForTheTeamBeforeIsAskedAgainWithoutAnyPool() {
        Id malik = world.animator("Malik", "0990003R");
        Id earlier = Id.of("mai");
        world.store.change(() -> {
            world.campaigns.save(PoolWorld.campaign(earlier));
            world.memberships.add(Membership.in(earlier, NADIA, Role.PROJECT_TEAM, "0990001N"));
            world.memberships.add(Membership.in(earlier, malik, Role.ANIMATOR, "0990003R"));
        });
        world.ask.ask(NADIA, CAMPAIGN, malik, "");
        assertTrue(request(malik).awaits());
    }

    @Test
    void somebodyTheTeamNamesIsAskedAndStandsInNoPool() {
        AnimatorCard ana = new AnimatorCard("Ana", "Roy", "ana@x.example", "0990004S", "Ada-Lovelace", "anglais");
        Id id = world.ask.propose(NADIA, CAMPAIGN, ana, "").id();
        assertTrue(request(id).awaits());
        assertEquals(List.of(), world.poolOf(NADIA, world.mars()));
        AnimatorCard own = new AnimatorCard("Karim", "B", "", "0990001N", "Jean-Moulin", "");
        Failure.Invalid refused =
                assertThrows(Failure.Invalid.class, () -> world.ask.propose(NADIA, CAMPAIGN, own, ""));
        assertEquals("animators.own-school", refused.violations().get(0).key());
    }

    /** Without an address only name and school tell that somebody typed twice is one person. */
    @Test
    void sameNameOfTheSameSchoolTypedTwiceIsOnePerson() {
        Id first = proposed("Zoé", "Le-Goff", "", "0990004S");
        assertEquals(first, proposed("zoe", "LE GOFF", "", "0990004S"));
        assertEquals(1, world.store.read(() -> world.requests.of(CAMPAIGN)).size());
        assertEquals(1, world.store.read(world.animators::all).size());
        assertNotEquals(first, proposed("Zoé", "Le Goff", "", "0990005T"), "of another school");
        assertNotEquals(first, proposed("Zoé", "Le Goff", "zoe@x.example", "0990004S"), "an address tells two apart");
        assertNotEquals(first, proposed("Zoé", "Legoff", "", "0990004S"));
    }

    private Id proposed(String firstName, String lastName, String email, String uai) {
        return world.ask
                .propose(NADIA, CAMPAIGN, new AnimatorCard(firstName, lastName, email, uai, "Ada-Lovelace", ""), "")
                .id();
    }

    @Test
    void whoWasNeverAskedComesFirstThenSeldomThenLongAgo() {
        Id never = world.inPool("Never", "0990003R");
        Id longAgo = world.inPool("LongAgo", "0990003R");
        Id once = world.inPool("Once", "0990003R");
        Id twice = world.inPool("Twice", "0990003R");
        asked(longAgo, "a", Duration.ofDays(-200));
        asked(once, "b", Duration.ofDays(-10));
        asked(twice, "c", Duration.ofDays(-40));
        asked(twice, "d", Duration.ofDays(-30));
        world.store.change(
                () -> world.requests.save(Request.suggested(Id.of("e"), never, PAUL, world.clock.instant())));
        LocalDate today = LocalDate.now(world.clock);
        List<Id> order = List.of(twice, once, longAgo, never).stream()
                .sorted(java.util.Comparator.comparing(
                        one -> Load.of(world.store.read(() -> world.requests.ofAnimator(one)), today, ZoneOffset.UTC)))
                .toList();
        assertEquals(List.of(never, longAgo, once, twice), order);
        Load load = Load.of(world.store.read(() -> world.requests.ofAnimator(longAgo)), today, ZoneOffset.UTC);
        assertEquals(0, load.thisYear());
        assertEquals(1, load.ever());
        assertFalse(load.isNever());
        assertEquals(LocalDate.of(2025, 9, 1), Load.yearOf(LocalDate.of(2026, 8, 31)));
        assertEquals(LocalDate.of(2026, 9, 1), Load.yearOf(LocalDate.of(2026, 9, 1)));
    }

    private void asked(Id animator, String campaign, Duration ago) {
        world.store.change(() -> world.requests.save(Request.asking(
                Id.of(campaign), animator, NADIA, world.clock.instant().plus(ago), "")));
    }

    @Test
    void theAcademieSuggestsAndTheTeamAlone() {
        Id malik = world.inPool("Malik", "0990003R");
        Set<String> hers = Set.of(HERE);
        assertEquals(
                List.of(malik),
                world.suggest.pool(hers).stream().map(Animator::id).toList());
        assertEquals(List.of(), world.suggest.pool(Set.of("Lyon")));
        assertThrows(Failure.NotFound.class, () -> world.suggest.suggest(PAUL, Set.of("Lyon"), CAMPAIGN, malik));
        assertThrows(Failure.NotFound.class, () -> world.suggest.suggest(PAUL, hers, NEAR_LYON, malik));

        world.suggest.suggest(PAUL, hers, CAMPAIGN, malik);
        assertEquals(State.SUGGESTED, request(malik).state());
        assertEquals(1, world.raised.noticesTo(NADIA).size());
        assertTrue(world.raised.noticesTo(malik).isEmpty(), "the person is not told");
        assertTrue(world.answer.of(malik).isEmpty());
        assertThrows(Failure.NotFound.class, () -> world.answer.answer(malik, CAMPAIGN, State.ACCEPTED, "", null));

        world.ask.ask(NADIA, CAMPAIGN, malik, "");
        world.suggest.takeBack(PAUL, CAMPAIGN, malik);
        assertTrue(request(malik).awaits(), "what the team asked stays");

        world.takeBack.takeBack(CAMPAIGN, malik);
        assertEquals(State.SUGGESTED, request(malik).state(), "taken back, it stands as the académie left it");
        world.suggest.takeBack(PAUL, CAMPAIGN, malik);
        assertTrue(world.store.read(() -> world.requests.of(CAMPAIGN)).isEmpty());

        Id karim = world.inPool("Karim", "0990001N");
        assertThrows(Failure.Conflict.class, () -> world.suggest.suggest(PAUL, hers, CAMPAIGN, karim));
    }
}
