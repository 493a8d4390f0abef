package fr.essaim.journal;

import static fr.essaim.journal.JournalWorld.CLAIRE;
import static fr.essaim.journal.JournalWorld.H;
import static fr.essaim.workshops.WorkshopWorld.CAMPAIGN;
import static fr.essaim.workshops.WorkshopWorld.NADIA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.journal.observing.Aspect;
import fr.essaim.journal.observing.Observation;
import fr.essaim.journal.observing.ObserveGroup;
import fr.essaim.journal.observing.ObserveGroup.Seen;
import fr.essaim.journal.rdf.RdfObservations;
import fr.essaim.kernel.Failure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ObservingTest {

    private final JournalWorld world = new JournalWorld();
    private final RdfObservations kept = new RdfObservations(world.store);
    private final ObserveGroup observe =
            new ObserveGroup(world.store, world.groups, world.rosters, kept, world.day.ids, world.clock);

    private Set<String> schoolsOfH() {
        return world.store.read(() -> {
            String school = world.groups.get(H).school();
            return school.isEmpty() ? Set.of(world.rosters.get(CAMPAIGN, CLAIRE).school()) : Set.of(school);
        });
    }

    private static Seen seen(int climate, String note) {
        return new Seen(Optional.empty(), Map.of(Aspect.CLIMATE, climate), note);
    }

    @Test
    void whatWasSeenOfAGroupIsReadByItsTeam() {
        Observation made = observe.observe(NADIA, schoolsOfH(), CAMPAIGN, H, seen(3, "Tous\r\nensemble"));

        assertEquals(List.of(made), observe.read(schoolsOfH(), CAMPAIGN));
        assertEquals("Tous\nensemble", made.note());
        assertEquals(Map.of(Aspect.CLIMATE, 3), made.degrees());
    }

    @Test
    void aTeamOfAnotherSchoolKnowsNothingOfIt() {
        Observation made = observe.observe(NADIA, schoolsOfH(), CAMPAIGN, H, seen(3, ""));
        Set<String> others = Set.of("0990009X");

        assertEquals(List.of(), observe.read(others, CAMPAIGN));
        assertEquals(List.of(), observe.groups(others, CAMPAIGN));
        assertThrows(Failure.NotFound.class, () -> observe.observe(NADIA, others, CAMPAIGN, H, seen(1, "")));
        assertThrows(Failure.NotFound.class, () -> observe.forget(others, CAMPAIGN, made.id()));
        assertThrows(
                Failure.NotFound.class,
                () -> observe.observe(NADIA, Set.of(), CAMPAIGN, H, seen(1, "")),
                "the head, who may read people of no school");
    }

    @Test
    void nothingSeenOrTooMuchSaidIsNamed() {
        Seen nothing = new Seen(Optional.empty(), Map.of(), "");
        assertThrows(Failure.Invalid.class, () -> observe.observe(NADIA, schoolsOfH(), CAMPAIGN, H, nothing));
        Failure.Invalid wrong = assertThrows(
                Failure.Invalid.class,
                () -> observe.observe(NADIA, schoolsOfH(), CAMPAIGN, H, seen(4, "x".repeat(1001))));
        assertEquals(2, wrong.violations().size());
        assertEquals(List.of(), observe.read(schoolsOfH(), CAMPAIGN));
    }

    @Test
    void oneIsTakenBackAndOldOnesAreFound() {
        Observation made = observe.observe(NADIA, schoolsOfH(), CAMPAIGN, H, seen(2, ""));
        assertEquals(
                List.of(made),
                world.store.read(() -> kept.before(CAMPAIGN, made.at().plusSeconds(1))));
        assertEquals(List.of(), world.store.read(() -> kept.before(CAMPAIGN, made.at())));

        observe.forget(schoolsOfH(), CAMPAIGN, made.id());
        observe.forget(schoolsOfH(), CAMPAIGN, made.id());
        assertEquals(List.of(), observe.read(schoolsOfH(), CAMPAIGN));
    }
}
