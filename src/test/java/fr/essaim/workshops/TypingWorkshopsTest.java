package fr.essaim.workshops;

import static fr.essaim.workshops.WorkshopWorld.CAMPAIGN;
import static fr.essaim.workshops.WorkshopWorld.NADIA;
import static fr.essaim.workshops.WorkshopWorld.STRANGER;
import static fr.essaim.workshops.WorkshopWorld.TEACHER;
import static fr.essaim.workshops.WorkshopWorld.card;
import static fr.essaim.workshops.WorkshopWorld.malik;
import static fr.essaim.workshops.WorkshopWorld.nobodyTyped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.animators.AnimatorCard;
import fr.essaim.campaigns.Membership;
import fr.essaim.concerns.Concern;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Violation;
import fr.essaim.workshops.typing.EditWorkshop;
import fr.essaim.workshops.typing.WorkshopCard;
import fr.essaim.workshops.typing.WorkshopsChanged;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypingWorkshopsTest {

    private final WorkshopWorld world = new WorkshopWorld();

    @Test
    void whatWasTypedIsKeptAsADraftWithItsAnimatorInTheCampaign() {
        Workshop kept = world.again(world.add("La carte mentale"));

        assertEquals("A1", kept.code());
        assertEquals("La carte mentale", kept.title());
        assertEquals(
                List.of(
                        "une carte prête pour votre prochain chapitre",
                        "trois consignes qui font participer tout le monde"),
                kept.pitch().takeaways());
        assertEquals(List.of(Concern.of("c4"), Concern.of("c10")), kept.concerns());
        assertEquals(List.of(new EquipmentNeed("tablettes", 12), new EquipmentNeed("TNI", 0)), kept.needs());
        assertEquals(new Format(15, 30), kept.format());
        assertTrue(!kept.published());
        assertEquals(
                List.of(Membership.in(CAMPAIGN, kept.animator(), Role.ANIMATOR, "0990003R")),
                world.store.read(() -> world.memberships.of(kept.animator())));
        assertEquals(
                List.of("SVT", "technologie"),
                world.store.read(() -> world.animators.get(kept.animator())).disciplines());
    }

    @Test
    void anAnimatorTypedTwiceIsOnePersonAndCodesFollowOneAnother() {
        Workshop first = world.add("Un");
        Workshop second = world.add("Deux");
        assertEquals(first.animator(), second.animator());
        assertEquals("A2", second.code());
        assertEquals(
                List.of("workshops.audit-animates"),
                world.audit.find(Audit.Wanted.last(9)).stream()
                        .map(entry -> entry.act().what())
                        .toList(),
                "the hat is given once, and noted");
        assertEquals(1, world.store.read(() -> world.animators.all()).size());

        Workshop third = world.add.add(NADIA, CAMPAIGN, card("Trois"), Optional.of(first.animator()), nobodyTyped());
        assertEquals(first.animator(), third.animator());
        world.remove.remove(NADIA, second.id());
        assertEquals("A4", world.add("Quatre").code(), "a code is never given twice");
    }

    @Test
    void anAnimatorTypedTwiceWithoutAnAddressIsOnePersonToo() {
        AnimatorCard zoe = new AnimatorCard("Zoé", "Le-Goff", "", "0990004S", "Collège Ada-Lovelace", "");
        AnimatorCard again = new AnimatorCard("Zoe", "LE GOFF", "", "0990004S", "Ada-Lovelace", "");
        Workshop one = world.add.add(NADIA, CAMPAIGN, card("Un"), Optional.empty(), zoe);
        Workshop two = world.add.add(NADIA, CAMPAIGN, card("Deux"), Optional.empty(), again);
        assertEquals(one.animator(), two.animator());
        assertEquals(1, world.store.read(() -> world.animators.all()).size());
    }

    @Test
    void anAnimatorOfASchoolThatTakesPartIsRefusedByName() {
        AnimatorCard colleague = new AnimatorCard("Karim", "Benali", "", "0990001n", "Collège Jean-Moulin", "SVT");
        Failure.Invalid refused = assertThrows(
                Failure.Invalid.class, () -> world.add.add(NADIA, CAMPAIGN, card("Un"), Optional.empty(), colleague));
        assertEquals(
                Violation.of("animateur", "workshops.animator-own-school", "Karim Benali", "Collège Jean-Moulin"),
                refused.violations().get(0));
        assertEquals(List.of(), world.store.read(() -> world.animators.all()), "nothing was stored");

        Id hired = world.register
                .register(new AnimatorCard("Ana", "Roy", "", "0990002P", "Collège Rosa-Parks", ""))
                .id();
        assertThrows(
                Failure.Invalid.class,
                () -> world.add.add(NADIA, CAMPAIGN, card("Un"), Optional.of(hired), nobodyTyped()));
    }

    @Test
    void everyWrongFieldIsNamedAndNothingIsStored() {
        WorkshopCard wrong = new WorkshopCard(
                " ", "x".repeat(401), "1\n2\n3\n4\n5\n6\n7", "", "", "", List.of("c12"), new Format(0, 5), "", 1, 0);
        Failure.Invalid failure = assertThrows(
                Failure.Invalid.class, () -> world.add.add(NADIA, CAMPAIGN, wrong, Optional.empty(), malik()));
        assertEquals(
                List.of("titre", "resume", "repartirez", "demo", "preoccupations", "places", "seances"),
                failure.violations().stream().map(Violation::field).toList());
        assertEquals(List.of(), world.read.toChange(CAMPAIGN, NADIA));

        assertThrows(
                Failure.Invalid.class,
                () -> world.add.add(NADIA, CAMPAIGN, card("Un"), Optional.empty(), nobodyTyped()));
        assertThrows(
                Failure.Invalid.class,
                () -> world.add.add(
                        NADIA, CAMPAIGN, card("Un"), Optional.empty(), new AnimatorCard("", "X", "no", "12", "", "")));
    }

    @Test
    void onlyTheTeamAddsAndADraftIsNobodyElses() {
        assertThrows(
                Failure.Refused.class, () -> world.add.add(TEACHER, CAMPAIGN, card("Un"), Optional.empty(), malik()));
        Workshop draft = world.add("Un");
        assertThrows(Failure.NotFound.class, () -> world.read.one(draft.id(), Optional.empty()));
        assertThrows(Failure.NotFound.class, () -> world.read.one(draft.id(), Optional.of(TEACHER)));
        assertThrows(Failure.NotFound.class, () -> world.read.one(draft.id(), Optional.of(STRANGER)));
        assertEquals(draft, world.read.one(draft.id(), Optional.of(NADIA)));
        assertEquals(draft, world.read.one(draft.id(), Optional.of(draft.animator())));
        assertThrows(
                Failure.NotFound.class,
                () -> world.edit.edit(STRANGER, draft.id(), card("Deux"), Optional.empty(), malik(), Shown.ANYTHING));
        assertThrows(Failure.NotFound.class, () -> world.publish.one(STRANGER, draft.id(), true));
        assertThrows(Failure.NotFound.class, () -> world.read.toChange(Id.of("juin"), draft.id(), NADIA));
        assertEquals(List.of(), world.read.toChange(CAMPAIGN, TEACHER));
    }

    @Test
    void onceItIsPublishedEverybodyReadsItAndOthersStillDoNotChangeIt() {
        Workshop workshop = world.add("Un");
        world.publish.one(NADIA, workshop.id(), true);
        world.publish.one(NADIA, workshop.id(), true);
        assertEquals(
                1,
                world.raised.stream().filter(WorkshopsChanged.class::isInstance).count());
        assertEquals("Un", world.read.one(workshop.id(), Optional.empty()).title());
        assertEquals(1, world.read.published().size());
        assertThrows(
                Failure.Refused.class,
                () -> world.edit.edit(TEACHER, workshop.id(), card("Deux"), Optional.empty(), malik(), Shown.ANYTHING));
        assertThrows(Failure.Conflict.class, () -> world.remove.remove(NADIA, workshop.id()));
        world.publish.one(NADIA, workshop.id(), false);
        world.remove.remove(NADIA, workshop.id());
        assertEquals(List.of(), world.read.published());
    }

    @Test
    void theAnimatorMendsHisWordsAndNothingElse() {
        Workshop workshop = world.add("Un");
        WorkshopCard his = new WorkshopCard(
                "La carte à plusieurs mains", "", "", "", "", "", List.of("c1"), new Format(20, 25), "", 30, 9);
        world.edit.edit(workshop.animator(), workshop.id(), his, Optional.empty(), malik(), Shown.ANYTHING);
        Workshop now = world.again(workshop);
        assertEquals("La carte à plusieurs mains", now.title());
        assertEquals(new Format(20, 25), now.format());
        assertEquals(List.of(), now.needs());
        assertEquals(workshop.concerns(), now.concerns());
        assertEquals(12, now.places());
        assertEquals(3, now.repeats());
        assertThrows(Failure.Refused.class, () -> world.publish.one(workshop.animator(), workshop.id(), true));
    }

    private static final AnimatorCard NOBODY = new AnimatorCard("", "", "", "", "", "");

    @Test
    void whoSavesSecondDoesNotUndoUnseenWhatWasSavedFirst() {
        Workshop workshop = world.add("Un");
        Shown seen = EditWorkshop.shown(workshop, true);
        Shown his = EditWorkshop.shown(workshop, false);
        world.edit.edit(NADIA, workshop.id(), card("Deux"), Optional.of(workshop.animator()), NOBODY, seen);
        Optional<Id> animator = Optional.of(workshop.animator());
        assertThrows(
                Failure.Conflict.class,
                () -> world.edit.edit(NADIA, workshop.id(), card("Trois"), animator, NOBODY, seen));
        assertThrows(
                Failure.Conflict.class,
                () -> world.edit.edit(workshop.animator(), workshop.id(), card("Trois"), animator, NOBODY, his));
        assertEquals("Deux", world.again(workshop).title());
        world.edit.edit(NADIA, workshop.id(), card("Deux"), animator, NOBODY, seen);
        Shown again = EditWorkshop.shown(world.again(workshop), true);
        world.edit.edit(NADIA, workshop.id(), card("Trois"), animator, NOBODY, again);
        assertEquals("Trois", world.again(workshop).title());
    }

    @Test
    void anAnimatorWhoIsReplacedLeavesTheCampaign() {
        Workshop workshop = world.add("Un");
        AnimatorCard sabine =
                new AnimatorCard("Sabine", "Roy", "sabine@x.example", "0990004S", "Collège Ada-Lovelace", "anglais");
        world.edit.edit(NADIA, workshop.id(), card("Un"), Optional.empty(), sabine, Shown.ANYTHING);
        assertEquals(List.of(), world.store.read(() -> world.memberships.of(workshop.animator())));
        assertEquals(
                1,
                world.store
                        .read(() -> world.memberships.of(world.again(workshop).animator()))
                        .size());
    }

    @Test
    void theCoachSpeaksOfWhatIsMissingAndIsSilentOtherwise() {
        Workshop good = world.add("Un");
        var campaign = world.store.read(() -> world.campaigns.get(CAMPAIGN));
        assertEquals(List.of(), Coach.read(good, campaign));

        Workshop bare = good.withWords(
                        new Pitch("Un", "", List.of(), "", "", ""),
                        new Format(40, 20),
                        List.of(new EquipmentNeed("Fablab", 0)))
                .withOffer(List.of(), good.animator(), 0, 1);
        assertEquals(
                List.of("repartirez", "resume", "preoccupations", "echange", "demo", "besoins"),
                Coach.read(bare, campaign).stream().map(Coach.Advice::field).toList());
    }

    @Test
    void whatIsTypedComesBackWhateverItsSigns() {
        String odd = "</textarea><script>alert(1)</script> '\"{0}\\ ﷽ 𝒜 Ω≈ç 田中さん 👩‍👩‍👧 \u202Eabc";
        WorkshopCard naughty = new WorkshopCard(
                odd, odd, odd + "\r\n" + odd + "2", odd, odd, odd, List.of(), new Format(10, 35), odd, 0, 1);
        Workshop kept = world.again(world.add.add(NADIA, CAMPAIGN, naughty, Optional.empty(), malik()));
        String line = odd.replace("\u202E", "");
        assertEquals(new Pitch(line, odd, List.of(line, line + "2"), odd, line, line), kept.pitch());
        assertEquals(line, kept.needs().get(0).toString(), "nothing that turns a line around");
    }
}
