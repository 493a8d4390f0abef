package fr.essaim.pathways;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every home of pathway plans promises. */
public interface PathwayPlansContract {

    Id CAMPAIGN = Id.of("campaign");

    Transactions transactions();

    PathwayPlans plans();

    Pathways pathways();

    private <T> T read(Supplier<T> work) {
        return transactions().read(work);
    }

    private static Session session(String id, String workshop, int slot, String... groups) {
        return new Session(
                Id.of(id),
                CAMPAIGN,
                Id.of(workshop),
                slot,
                Id.of("room-104"),
                Arrays.stream(groups).map(Id::of).toList());
    }

    private static PathwayPlan plan(int version, Session... sessions) {
        return new PathwayPlan(CAMPAIGN, version, 3, -42, 17, List.of(sessions));
    }

    private static Publication publication(int number, int version) {
        return new Publication(
                CAMPAIGN, number, version, 3, Instant.parse("2026-02-26T10:00:00Z"), Id.of("nadia"), 2, 4);
    }

    @Test
    default void nothingIsThereBeforePathwaysAreBuilt() {
        assertEquals(Optional.empty(), read(() -> plans().draft(CAMPAIGN)));
        assertEquals(Optional.empty(), read(() -> plans().published(CAMPAIGN)));
        assertEquals(List.of(), read(() -> plans().publications(CAMPAIGN)));
        assertEquals(List.of(), read(() -> pathways().of(CAMPAIGN)));
        assertThrows(Failure.NotFound.class, () -> read(() -> plans().get(CAMPAIGN)));
    }

    @Test
    default void aDraftComesBackAsItWasAndIsSeenByNobodyElse() {
        PathwayPlan plan = plan(1, session("s1", "a1", 1, "gb", "ga"), session("s2", "a2", 2), session("s3", "a1", 2));
        transactions().change(() -> plans().save(plan));
        assertEquals(Optional.of(plan), read(() -> plans().draft(CAMPAIGN)));
        assertEquals(List.of(), read(() -> pathways().of(CAMPAIGN)));
    }

    @Test
    default void anotherDraftTakesItsPlaceWhole() {
        transactions().change(() -> plans().save(plan(1, session("s1", "a1", 1, "ga"), session("s2", "a2", 1))));
        PathwayPlan other = plan(2, session("s1", "a1", 1, "gc"));
        transactions().change(() -> plans().save(other));
        assertEquals(Optional.of(other), read(() -> plans().draft(CAMPAIGN)));
        transactions().change(() -> plans().discard(CAMPAIGN));
        assertEquals(Optional.empty(), read(() -> plans().draft(CAMPAIGN)));
    }

    @Test
    default void whatIsPublishedStaysWhileTheDraftMovesOn() {
        PathwayPlan plan = plan(1, session("s1", "a1", 1, "ga", "gb"), session("s2", "a2", 2, "ga"));
        transactions().change(() -> {
            plans().save(plan);
            plans().publish(publication(1, 1));
        });
        transactions().change(() -> plans().save(plan(2, session("s1", "a1", 1, "gb"))));
        assertEquals(Optional.of(plan), read(() -> plans().published(CAMPAIGN)));
        assertEquals(plan.sessions(), read(() -> pathways().of(CAMPAIGN)));
        assertEquals(2, read(() -> pathways().of(CAMPAIGN, Id.of("ga"))).size());
        assertEquals(List.of(Id.of("s2")), read(() -> pathways().ofWorkshop(CAMPAIGN, Id.of("a2")).stream()
                .map(Session::id)
                .toList()));
        assertEquals(1, read(() -> pathways().session(Id.of("s1")).orElseThrow().slot()));
    }

    @Test
    default void publishingTheSameNumberAgainAddsNothing() {
        transactions().change(() -> {
            plans().save(plan(1, session("s1", "a1", 1, "ga")));
            plans().publish(publication(1, 1));
        });
        transactions().change(() -> plans().publish(publication(1, 1)));
        assertEquals(List.of(publication(1, 1)), read(() -> plans().publications(CAMPAIGN)));
    }

    @Test
    default void everyPublicationIsToldNewestFirstAndOldSessionsAreGone() {
        transactions().change(() -> {
            plans().save(plan(1, session("s1", "a1", 1, "ga")));
            plans().publish(publication(1, 1));
        });
        transactions().change(() -> {
            plans().save(plan(2, session("s2", "a1", 2, "ga")));
            plans().publish(publication(2, 2));
        });
        assertEquals(List.of(publication(2, 2), publication(1, 1)), read(() -> plans().publications(CAMPAIGN)));
        assertEquals(Optional.empty(), read(() -> pathways().session(Id.of("s1"))));
        assertEquals(1, read(() -> pathways().of(CAMPAIGN)).size());
    }

    @Test
    default void oneGoesBackDraftByDraftAndNoFurther() {
        PathwayPlan first = plan(1, session("s1", "a1", 1, "ga", "gb"))
                .made(
                        List.of(session("s1", "a1", 1, "ga")),
                        12,
                        Making.search(Making.Kind.BUILT, 400, 3, java.util.Map.of("hole", 3)));
        PathwayPlan second = first.made(
                List.of(session("s1", "a1", 1)),
                30,
                first.making().then(Making.Kind.VISIT, List.of("A1"), "une raison | à part"));
        transactions().change(() -> plans().save(first));
        transactions().change(() -> plans().save(second));
        transactions().change(() -> plans().save(second));
        assertEquals(Optional.of(second), read(() -> plans().draft(CAMPAIGN)));
        assertEquals(List.of(first), read(() -> plans().earlier(CAMPAIGN)));
        assertEquals(Optional.of(first), transactions().write(() -> plans().back(CAMPAIGN)));
        assertEquals(Optional.of(first), read(() -> plans().draft(CAMPAIGN)));
        assertEquals(Optional.empty(), transactions().write(() -> plans().back(CAMPAIGN)));
    }

    @Test
    default void onlyTheLastDraftsAreKept() {
        for (int k = 1; k <= PathwayPlans.KEPT + 5; k++) {
            PathwayPlan plan = plan(k, session("s1", "a1", 1, "g" + k));
            transactions().change(() -> plans().save(plan));
        }
        assertEquals(PathwayPlans.KEPT, read(() -> plans().earlier(CAMPAIGN)).size());
        assertEquals(
                PathwayPlans.KEPT + 4,
                transactions().write(() -> plans().back(CAMPAIGN)).orElseThrow().version());
    }

    @Test
    default void aPublicationKeepsWhatItChanged() {
        List<Shift> shifts = List.of(new Shift("A", 2, "A1", "A3", "Salle 106"), new Shift("B", 1, "A2", "", ""));
        Publication told =
                new Publication(CAMPAIGN, 1, 1, 3, Instant.parse("2026-02-26T10:00:00Z"), Id.of("nadia"), 0, 2, shifts);
        transactions().change(() -> {
            plans().save(plan(1, session("s1", "a1", 1, "ga")));
            plans().publish(told);
        });
        assertEquals(List.of(told), read(() -> plans().publications(CAMPAIGN)));
    }
}
