package fr.essaim.journal;

import static fr.essaim.journal.JournalWorld.A;
import static fr.essaim.journal.JournalWorld.CLAIRE;
import static fr.essaim.journal.JournalWorld.H;
import static fr.essaim.journal.JournalWorld.JULIEN;
import static fr.essaim.journal.JournalWorld.KARIM;
import static fr.essaim.journal.Visibility.GROUP;
import static fr.essaim.journal.Visibility.PRIVATE;
import static fr.essaim.journal.Visibility.TEAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.journal.writing.Written;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Violation;
import fr.essaim.spaces.SpacePost;
import fr.essaim.workshops.WorkshopWorld;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WritingTest {

    private final JournalWorld world = new JournalWorld();

    @Test
    void whatIsSentToTheTeamIsReadByTheTeamOfTheAuthorsSchoolOnly() {
        LogEntry entry = world.write.write(CLAIRE, H, world.line("Pour l’équipe", TEAM), "key");
        assertEquals(entry, world.write.write(CLAIRE, H, world.line("Pour l’équipe", TEAM), "key"));
        assertEquals(List.of(entry), world.read.mine(CLAIRE));
        assertEquals(List.of(entry), world.shared.forTeam(Set.of("0990002P"), WorkshopWorld.CAMPAIGN));
        assertEquals(List.of(), world.shared.forTeam(Set.of("0990001N"), WorkshopWorld.CAMPAIGN));
        assertEquals(List.of(), world.shared.forTeam(Set.of(), WorkshopWorld.CAMPAIGN));
        assertEquals(List.of(), world.read.ofGroup(JULIEN, H));
        assertEquals(List.of(), world.shared.ofWorkshop(world.workshop.animator(), world.workshop.id()));
        assertEquals(Optional.empty(), world.post(entry));
        for (Id other : List.of(JULIEN, KARIM, WorkshopWorld.NADIA, world.workshop.animator())) {
            assertThrows(Failure.NotFound.class, () -> world.read.one(other, entry.id()));
            assertThrows(Failure.NotFound.class, () -> world.edit.edit(other, entry.id(), world.line("à moi", TEAM)));
        }
        world.edit.edit(CLAIRE, entry.id(), world.line("Finalement non", PRIVATE));
        assertEquals(List.of(), world.shared.forTeam(Set.of("0990002P"), WorkshopWorld.CAMPAIGN));
        assertEquals(1, world.read.mine(CLAIRE).size());
        world.withdraw.withdraw(CLAIRE, entry.id());
        assertEquals(List.of(), world.read.mine(CLAIRE));
    }

    @Test
    void anEntryOfTheGroupIsSignedByItAndChangedByAnyMember() {
        Written first = ofGroup("À nous deux", GROUP);
        LogEntry entry = world.write.write(CLAIRE, H, first, "");
        assertEquals("Groupe H", world.post(entry).orElseThrow().authorName());
        assertEquals(Optional.empty(), world.post(entry).orElseThrow().author());
        LogEntry changed = world.edit.edit(JULIEN, entry.id(), ofGroup("À nous deux, relu", GROUP));
        assertEquals(new Voice(true, Set.of(JULIEN)), changed.voice());
        assertEquals(List.of(changed), world.read.ofGroup(CLAIRE, H));
        assertEquals(CLAIRE, changed.author());
        assertTrue(world.post(entry).orElseThrow().body().toString().contains("relu"));
        assertThrows(Failure.Refused.class, () -> world.edit.edit(JULIEN, entry.id(), world.line("à moi", PRIVATE)));
        assertThrows(Failure.Refused.class, () -> world.edit.edit(JULIEN, entry.id(), world.line("à moi", GROUP)));
        assertThrows(Failure.NotFound.class, () -> world.edit.edit(KARIM, entry.id(), first));
        assertThrows(Failure.NotFound.class, () -> world.withdraw.withdraw(JULIEN, entry.id()));
        LogEntry own = world.edit.edit(CLAIRE, entry.id(), world.line("Redevenu le mien", GROUP));
        assertFalse(own.isOfGroup());
        assertEquals(Optional.of(CLAIRE), world.post(entry).orElseThrow().author());
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotWrittenOver() {
        LogEntry entry = world.write.write(CLAIRE, H, ofGroup("Première version", GROUP), "");
        String seen = entry.version();
        world.clock.pass(Duration.ofSeconds(1));
        LogEntry changed = world.edit.edit(JULIEN, entry.id(), ofGroup("Celle de Julien", GROUP), seen);
        Written claires = ofGroup("Celle de Claire", GROUP);
        assertThrows(Failure.Invalid.class, () -> world.edit.edit(CLAIRE, entry.id(), claires, seen));
        assertEquals(List.of(changed), world.read.ofGroup(CLAIRE, H));
        assertEquals(changed, world.edit.edit(CLAIRE, entry.id(), ofGroup("Celle de Julien", GROUP), seen));
        LogEntry both = world.edit.edit(CLAIRE, entry.id(), claires, changed.version());
        assertEquals("Celle de Claire", both.note().retained());
    }

    @Test
    void aSignatureOfTheGroupGoesOnlyWithWhatTheGroupReads() {
        assertFalse(world.write
                .write(CLAIRE, H, ofGroup("Pour moi", PRIVATE), "")
                .voice()
                .ofGroup());
    }

    @Test
    void whoLedAWorkshopReadsWhatGroupsWroteAboutIt() {
        LogEntry about = world.write.write(CLAIRE, H, world.line("Une grille", GROUP), "");
        world.write.write(CLAIRE, H, world.line("Pour moi", PRIVATE), "");
        world.write.write(CLAIRE, H, new Written(Optional.empty(), "La journée", List.of(), "", GROUP), "");
        Id led = world.workshop.id();
        assertEquals(List.of(about), world.shared.ofWorkshop(world.workshop.animator(), led));
        for (Id other : List.of(CLAIRE, KARIM, WorkshopWorld.NADIA)) {
            assertThrows(Failure.NotFound.class, () -> world.shared.ofWorkshop(other, led));
        }
    }

    private Written ofGroup(String text, Visibility readers) {
        return new Written(Optional.of(world.workshop.id()), text, List.of(), "", readers, true);
    }

    @Test
    void aPrivateEntryIsItsAuthorsAndNobodyElses() {
        LogEntry entry = world.write.write(CLAIRE, H, world.line("Demander sa liste à Sabine", PRIVATE), "");
        assertEquals(List.of(entry), world.read.mine(CLAIRE));
        assertEquals(entry, world.read.one(CLAIRE, entry.id()));
        assertEquals(Wall.State.KEPT, world.wall.state(entry));
        assertEquals(Optional.empty(), world.post(entry));
        for (Id other : List.of(JULIEN, KARIM, WorkshopWorld.NADIA, world.workshop.animator())) {
            assertThrows(Failure.NotFound.class, () -> world.read.one(other, entry.id()));
            assertThrows(Failure.NotFound.class, () -> world.withdraw.withdraw(other, entry.id()));
            assertThrows(Failure.NotFound.class, () -> world.edit.edit(other, entry.id(), world.line("à moi", GROUP)));
        }
        assertEquals(List.of(), world.read.ofGroup(JULIEN, H));
    }

    @Test
    void aGroupEntryIsReadByTheGroupAndWantedOnceInItsSpaceSigned() {
        LogEntry entry = world.write.write(CLAIRE, H, world.line("idée : carte mentale collective", GROUP), "k1");
        assertEquals(List.of(entry), world.read.ofGroup(JULIEN, H));
        assertEquals(entry, world.read.one(JULIEN, entry.id()));
        assertThrows(Failure.NotFound.class, () -> world.read.ofGroup(KARIM, H));
        assertThrows(Failure.NotFound.class, () -> world.read.one(KARIM, entry.id()));
        assertThrows(Failure.NotFound.class, () -> world.edit.edit(JULIEN, entry.id(), world.line("x", GROUP)));

        SpacePost post = world.post(entry).orElseThrow();
        assertEquals("Claire Amblard", post.authorName());
        assertEquals("Le retour vocal", post.title());
        assertTrue(post.body().value().contains("idée : carte mentale collective"));
        assertEquals(Wall.State.WAITING, world.wall.state(entry));
    }

    @Test
    void theSameFormSentAgainIsTheSameEntry() {
        LogEntry first = world.write.write(CLAIRE, H, world.line("Une fois", GROUP), "form-1");
        world.clock.pass(Duration.ofMinutes(5));
        LogEntry again = world.write.write(CLAIRE, H, world.line("Une fois, autrement", PRIVATE), "form-1");
        assertEquals(first, again);
        assertEquals(1, world.read.mine(CLAIRE).size());
        assertNotEquals(
                first.id(),
                world.write
                        .write(JULIEN, H, world.line("Une fois", GROUP), "form-1")
                        .id(),
                "a key names nothing of anybody else's");
        assertEquals(
                2,
                world.store
                        .read(() -> world.spaces.find(H))
                        .orElseThrow()
                        .posts()
                        .size());
    }

    @Test
    void editingFollowsInTheSpaceAndMakingItPrivateTakesItAway() {
        LogEntry entry = world.write.write(CLAIRE, H, world.line("Brouillon", GROUP), "");
        world.clock.pass(Duration.ofMinutes(1));
        LogEntry edited = world.edit.edit(CLAIRE, entry.id(), world.line("Au propre", GROUP));
        assertTrue(edited.edited().isPresent());
        assertTrue(world.post(edited).orElseThrow().body().value().contains("Au propre"));
        assertEquals(edited, world.edit.edit(CLAIRE, entry.id(), world.line("Au propre", GROUP)), "the same again");

        LogEntry mine = world.edit.edit(CLAIRE, entry.id(), world.line("Au propre", PRIVATE));
        assertTrue(world.post(entry).orElseThrow().withdrawn());
        assertEquals("", world.post(entry).orElseThrow().body().value(), "no word of it waits anywhere");
        assertThrows(Failure.NotFound.class, () -> world.read.one(JULIEN, entry.id()));
        assertEquals(List.of(mine), world.read.mine(CLAIRE));

        world.edit.edit(CLAIRE, entry.id(), world.line("Au propre", GROUP));
        assertTrue(!world.post(entry).orElseThrow().withdrawn());
        world.withdraw.withdraw(CLAIRE, entry.id());
        assertEquals(List.of(), world.read.mine(CLAIRE));
        assertTrue(world.post(entry).orElseThrow().withdrawn());
        assertThrows(Failure.NotFound.class, () -> world.withdraw.withdraw(CLAIRE, entry.id()));
    }

    @Test
    void oneWritesInOnesOwnGroupAboutAWorkshopOfTheDay() {
        assertThrows(Failure.NotFound.class, () -> world.write.write(CLAIRE, A, world.line("x", GROUP), ""));
        assertThrows(
                Failure.NotFound.class, () -> world.write.write(CLAIRE, Id.of("none"), world.line("x", GROUP), ""));
        Id draft = world.day.add("Caché").id();
        Written about = new Written(Optional.of(draft), "x", List.of(), "", GROUP);
        assertThrows(Failure.NotFound.class, () -> world.write.write(CLAIRE, H, about, ""));
        Written day = new Written(Optional.empty(), "", List.of(new Idea("", "évaluer")), "", GROUP);
        assertEquals(Optional.empty(), world.write.write(CLAIRE, H, day, "").workshop());
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsKept() {
        assertEquals(List.of("retenu"), wrong(new Written(Optional.empty(), " \n", List.of(), "", GROUP)));
        Written tooLong = new Written(
                Optional.empty(),
                "é".repeat(4001),
                List.of(new Idea("a", ""), new Idea("", "b".repeat(501)), new Idea("c", ""), new Idea("d", "")),
                "p".repeat(4001),
                GROUP);
        assertEquals(List.of("retenu", "propositions", "idee-1", "pour-2"), wrong(tooLong));
        assertEquals(List.of(), world.read.mine(CLAIRE));
        Written full = new Written(Optional.empty(), "🐝".repeat(4000), List.of(), "", GROUP);
        assertEquals(
                "🐝".repeat(4000),
                world.write.write(CLAIRE, H, full, "").note().retained(),
                "signs are counted, not halves of signs");
    }

    private List<String> wrong(Written written) {
        return assertThrows(Failure.Invalid.class, () -> world.write.write(CLAIRE, H, written, ""))
                .violations()
                .stream()
                .map(Violation::field)
                .toList();
    }

    @Test
    void threeBoxesComeBackInTheirOrderWhateverIsTypedInThem() {
        Note typed = new Note(
                "retenu ␞. ␞␞ fin␞",
                List.of(new Idea("situation\nsur deux lignes", ""), new Idea("", "pour ␞"), new Idea("c", "d")),
                "␞");
        Written written = new Written(Optional.empty(), typed.retained(), typed.ideas(), typed.proposals(), GROUP);
        LogEntry entry = world.write.write(CLAIRE, H, written, "");
        assertEquals(typed, world.read.one(JULIEN, entry.id()).note());
        assertEquals(
                "retenu", world.read.one(JULIEN, entry.id()).note().beginning(6).substring(0, 6));
    }
}
