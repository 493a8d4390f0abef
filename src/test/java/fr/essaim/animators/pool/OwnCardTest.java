package fr.essaim.animators.pool;

import static fr.essaim.animators.PoolWorld.CAMPAIGN;
import static fr.essaim.animators.PoolWorld.CLAIRE;
import static fr.essaim.animators.PoolWorld.LOU;
import static fr.essaim.animators.PoolWorld.NADIA;
import static fr.essaim.animators.PoolWorld.NEAR_LYON;
import static fr.essaim.animators.PoolWorld.card;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.animators.Animator;
import fr.essaim.animators.AnimatorCard;
import fr.essaim.animators.PoolWorld;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.School;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Violation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A card is its owner's: he writes it, opens it, and closes it. */
class OwnCardTest {

    private final PoolWorld world = new PoolWorld();

    @Test
    void whatAnAnimatorWroteIsKeptAndReadBack() {
        Id malik = world.animator("Malik", "0990003R");
        world.keep.keep(malik, "Malik X", card("c4", "c10"));
        PoolCard kept = world.kept(malik);
        assertEquals(
                List.of("c4", "c10"),
                kept.offer().concerns().stream().map(one -> one.id()).toList());
        assertEquals(List.of("12 tablettes", "TNI"), kept.offer().needs());
        assertEquals(Set.of(45), kept.offer().lengths());
        assertEquals(
                List.of(HalfDay.of("friday-am").orElseThrow()), kept.times().halfDays());
        assertEquals(LocalDate.of(2027, 6, 30), kept.times().until());
        assertEquals(Consent.NONE, kept.consent());
        assertEquals(
                List.of("SVT", "technologie"),
                world.store.read(() -> world.animators.get(malik)).disciplines());
    }

    @Test
    void aTeacherOfTheRosterBecomesAnAnimatorOfTheSchoolOfHisAccount() {
        world.keep.keep(CLAIRE, "Claire Amblard", card("c4"));
        Animator claire = world.store.read(() -> world.animators.get(CLAIRE));
        assertEquals("Amblard", claire.lastName());
        assertEquals("0990002P", claire.uai());
        assertEquals("Rosa-Parks", claire.school());

        Id nobody = Id.of("sans-college");
        assertThrows(Failure.Refused.class, () -> world.keep.keep(nobody, "Ana Roy", card("c4")));
        assertTrue(world.keep.read(nobody, "Ana Roy").animator().isEmpty());
    }

    @Test
    void everyWrongFieldIsNamedAndNothingIsStored() {
        TypedCard wrong = new TypedCard(
                List.of("c12"),
                "x".repeat(121),
                Set.of(),
                Set.of(7),
                "x".repeat(401),
                List.of(),
                LocalDate.of(2027, 2, 1),
                LocalDate.of(2027, 1, 1),
                Reach.ACADEMY,
                "y".repeat(121));
        Failure.Invalid failure =
                assertThrows(Failure.Invalid.class, () -> world.keep.keep(CLAIRE, "Claire Amblard", wrong));
        assertEquals(
                List.of("preoccupations", "disciplines", "materiel", "secteur", "jusqu-au", "durees"),
                failure.violations().stream().map(Violation::field).toList());
        assertTrue(world.store.read(world.cards::all).isEmpty());
    }

    @Test
    void theAcademieSeesACardOnlyWithinItsOwnersConsent() {
        Campaign mars = world.mars();
        Id malik = world.animator("Malik", "0990003R");
        world.keep.keep(malik, "Malik X", card("c4"));
        assertEquals(List.of(), world.poolOf(NADIA, mars), "written is not agreed to");
        world.consent.give(malik, false);
        assertEquals(List.of(), world.poolOf(NADIA, mars), "for his own campaigns only");
        world.consent.give(malik, true);
        assertEquals(List.of("Malik"), world.poolOf(NADIA, mars));
        world.consent.withdraw(malik);
        assertEquals(List.of(), world.poolOf(NADIA, mars), "at once");
        world.consent.restore(malik);
        assertEquals(List.of("Malik"), world.poolOf(NADIA, mars));
        assertEquals(4, world.audit.find(Audit.Wanted.last(9)).size(), "each change is noted");
        assertThrows(Failure.NotFound.class, () -> world.consent.give(CLAIRE, true), "there is no card yet");
    }

    @Test
    void consentEndsByItselfAfterAYearIsRemindedOfAndRenewedInOneClick() {
        Campaign mars = world.mars();
        Id malik = world.inPool("Malik", "0990003R");
        assertEquals(LocalDate.of(2027, 11, 24), world.consentOf(malik).until());
        world.clock.pass(Duration.ofDays(334));
        assertTrue(world.watch.tell().soon().isEmpty(), "31 days before");
        world.clock.pass(Duration.ofDays(1));
        world.watch.tell();
        world.watch.tell();
        NoticeWanted reminder = world.raised.noticesTo(malik).get(0);
        assertEquals("animators.notice-ends-soon", reminder.title().key());
        assertEquals("/vivier/ma-fiche", reminder.link());
        assertEquals(1, world.raised.noticesTo(malik).size(), "told once");

        world.clock.pass(Duration.ofDays(30));
        assertEquals(List.of("Malik"), world.poolOf(NADIA, mars), "the last day counts");
        world.clock.pass(Duration.ofDays(1));
        assertEquals(List.of(), world.poolOf(NADIA, mars), "no job had to run");
        assertEquals(1, world.watch.tell().over().size());
        assertEquals(2, world.raised.noticesTo(malik).size());

        world.consent.renew(malik);
        assertEquals(List.of("Malik"), world.poolOf(NADIA, mars));
        assertEquals(LocalDate.of(2028, 11, 25), world.consentOf(malik).until());
    }

    /** A page opened before the withdrawal still has its button. */
    @Test
    void whatWasWithdrawnIsNotReopenedByProlongingItOnlyByConsentingAnew() {
        Campaign mars = world.mars();
        Id malik = world.inPool("Malik", "0990003R");
        world.consent.withdraw(malik);
        Failure.Conflict said = assertThrows(Failure.Conflict.class, () -> world.consent.renew(malik));
        assertEquals("animators.withdrawn-since", said.key());
        assertEquals(List.of(), world.poolOf(NADIA, mars));
        world.consent.give(malik, true);
        assertEquals(List.of("Malik"), world.poolOf(NADIA, mars));

        Id ana = world.animator("Ana", "0990003R");
        world.keep.keep(ana, "Ana X", card("c4"));
        assertThrows(Failure.Conflict.class, () -> world.consent.renew(ana), "nothing was ever agreed to");
    }

    @Test
    void aCardNobodyMaySeeIsKeptForAMonthAndNoLonger() {
        Id malik = world.inPool("Malik", "0990003R");
        world.clock.pass(Duration.ofDays(100));
        world.consent.withdraw(malik);
        world.clock.pass(Duration.ofDays(30));
        assertFalse(world.kept(malik).isPast(LocalDate.now(world.clock)));
        world.clock.pass(Duration.ofDays(1));
        assertTrue(world.kept(malik).isPast(LocalDate.now(world.clock)));
        world.consent.give(malik, true);
        assertFalse(world.kept(malik).isPast(LocalDate.now(world.clock)));
    }

    @Test
    void thePoolOfAnotherAcademieIsClosedWhateverTheCampaignSays() {
        world.inPool("Malik", "0990003R");
        world.inPool("Lyonne", "0690002B");
        Campaign lyon = world.store.read(() -> world.campaigns.get(NEAR_LYON));
        assertEquals(List.of("Malik"), world.poolOf(NADIA, world.mars()));
        assertEquals(List.of("Lyonne"), world.poolOf(LOU, lyon));

        Campaign claimed = PoolWorld.campaign(Id.of("claimed"), new School("0690009Z", "Ailleurs", "Lyon"));
        world.store.change(() -> {
            world.campaigns.save(claimed);
            world.memberships.add(Membership.in(claimed.id(), NADIA, Role.PROJECT_TEAM, "0690009Z"));
        });
        assertEquals(List.of(), world.poolOf(NADIA, claimed), "a school she only typed opens nothing");
        world.store.change(() -> world.memberships.add(Membership.everywhere(NADIA, Role.PROJECT_TEAM, "0690009Z")));
        assertEquals(List.of("Lyonne"), world.poolOf(NADIA, claimed), "one the platform gave her does");
        Id admin = Id.of("sophie");
        world.store.change(() -> world.memberships.add(Membership.everywhere(admin, Role.ADMIN, "")));
        assertEquals(List.of("Malik"), world.poolOf(admin, world.mars()));
    }

    @Test
    void whoTeachesInASchoolOfTheCampaignIsNeverProposed() {
        world.inPool("Malik", "0990003R");
        world.inPool("Karim", "0990001N");
        assertEquals(List.of("Malik"), world.poolOf(NADIA, world.mars()));
        assertEquals(1, world.store.read(() -> world.askable.pool().colleagues(NADIA, world.mars())));
    }

    @Test
    void aRepresentativeInvitesTeachersOfHerAcademieToWriteACardAndLearnsNothing() {
        Id ana = Id.of("ana");
        world.accounts.put("ana@x.example", ana);
        world.schools.put(ana, "0990004S");
        world.accounts.put("lou@x.example", LOU);
        for (String email : List.of("ana@x.example", " ana@x.example ", "lou@x.example", "nobody@x.example")) {
            world.inviteToPool.invite(Set.of(PoolWorld.HERE), email);
        }
        assertEquals(
                List.of("/vivier/ma-fiche"),
                world.raised.notices().stream().map(NoticeWanted::link).toList(),
                "once, and nobody of another académie");
        assertEquals(ana, world.raised.notices().get(0).person());
        assertThrows(Failure.Invalid.class, () -> world.inviteToPool.invite(Set.of(PoolWorld.HERE), "ana"));
    }

    @Test
    void nobodyChangesWhatSomebodyWithAnAccountSaysOfHimself() {
        Id malik = world.animator("Malik", "0990003R");
        world.accounts.put("malik@x.example", malik);
        world.register.register(new AnimatorCard("M.", "Faux", "malik@x.example", "0690001A", "Ailleurs", "magie"));
        Animator still = world.store.read(() -> world.animators.get(malik));
        assertEquals("Malik", still.firstName());
        assertEquals("0990003R", still.uai());

        Id ana = Id.of("ana");
        world.accounts.put("ana@x.example", ana);
        world.schools.put(ana, "0990004S");
        world.register.register(new AnimatorCard("Ana", "Roy", "ana@x.example", "0690001A", "Ailleurs", ""));
        assertEquals(
                "0990004S", world.store.read(() -> world.animators.get(ana)).uai(), "the account says where");
        assertEquals(CAMPAIGN, world.mars().id());
    }
}
