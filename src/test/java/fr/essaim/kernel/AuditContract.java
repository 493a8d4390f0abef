package fr.essaim.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.host.TestClock;
import fr.essaim.kernel.Audit.Act;
import fr.essaim.kernel.Audit.Category;
import fr.essaim.kernel.Audit.Entry;
import fr.essaim.kernel.Audit.Result;
import fr.essaim.kernel.Audit.Wanted;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every audit promises. */
public interface AuditContract {

    Id SOPHIE = Id.of("sophie");
    Id NADIA = Id.of("nadia");

    Audit audit();

    TestClock clock();

    @Test
    default void whatIsNotedIsFoundWhole() {
        Act act = new Act(
                java.util.Optional.of(SOPHIE),
                Category.SETTINGS,
                "admin.audit-setting-changed",
                Set.of("essaim.host.kind", "essaim.bridge"),
                "admin.why",
                Result.REFUSED);
        audit().note(act);
        assertEquals(List.of(new Entry(clock().instant(), act)), audit().find(Wanted.last(10)));
    }

    @Test
    default void theNewestComesFirstAndNoMoreThanWanted() {
        for (int i = 0; i < 5; i++) {
            audit().note(Act.done(SOPHIE, Category.JOBS, "admin.run", "job" + i));
            clock().pass(Duration.ofDays(20));
        }
        List<Entry> found = audit().find(Wanted.last(3));
        assertEquals(
                List.of(Set.of("job4"), Set.of("job3"), Set.of("job2")),
                found.stream().map(entry -> entry.act().on()).toList());
    }

    @Test
    default void itIsFilteredByKindPersonThingAndTime() {
        audit().note(Act.done(SOPHIE, Category.SETTINGS, "a.b", "one"));
        clock().pass(Duration.ofHours(1));
        audit().note(Act.read(NADIA, "a.c", "a.why", Set.of("one", "two")));
        audit().note(Act.byItself(Category.JOBS, "a.d", "three"));
        assertEquals(1, audit().find(Wanted.last(9).of(Category.JOBS)).size());
        assertEquals(1, audit().find(Wanted.last(9).by(NADIA)).size());
        assertEquals(2, audit().find(Wanted.last(9).on("one")).size());
        assertEquals(
                1, audit().find(Wanted.last(9).on("one").of(Category.SETTINGS)).size());
        assertEquals(0, audit().find(Wanted.last(9).on("four")).size());
        assertEquals(2, audit().find(Wanted.last(9).since(clock().instant())).size());
    }

    @Test
    default void theSameLookWithinTenMinutesIsOneLook() {
        Act look = Act.read(NADIA, "a.c", "a.why", Set.of("one", "two"));
        audit().note(look);
        clock().pass(Duration.ofMinutes(9));
        audit().note(look);
        assertEquals(1, audit().find(Wanted.last(9)).size());
        audit().note(Act.read(SOPHIE, "a.c", "a.why", Set.of("one", "two")));
        audit().note(Act.read(NADIA, "a.c", "a.why", Set.of("one", "two", "three")));
        assertEquals(3, audit().find(Wanted.last(9)).size());
        clock().pass(Duration.ofMinutes(2));
        audit().note(look);
        assertEquals(4, audit().find(Wanted.last(9)).size());
    }

    @Test
    default void otherActsAreNotedEachTime() {
        audit().note(Act.done(SOPHIE, Category.SETTINGS, "a.b", "one"));
        audit().note(Act.done(SOPHIE, Category.SETTINGS, "a.b", "one"));
        assertEquals(2, audit().find(Wanted.last(9)).size());
    }

    @Test
    default void wholeMonthsGoWhenTheirTimeIsOver() {
        audit().note(Act.done(SOPHIE, Category.SETTINGS, "a.b", "november"));
        clock().pass(Duration.ofDays(31));
        audit().note(Act.done(SOPHIE, Category.SETTINGS, "a.b", "december"));
        assertEquals(1, audit().countBefore(clock().instant()));
        assertEquals(1, audit().forgetBefore(clock().instant()));
        assertEquals(0, audit().countBefore(clock().instant()));
        assertEquals(
                Set.of("december"), audit().find(Wanted.last(9)).get(0).act().on());
    }

    @Test
    default void aTextHasNoPlaceInIt() {
        assertThrows(IllegalArgumentException.class, () -> Act.done(SOPHIE, Category.SETTINGS, "said it", "one"));
        assertThrows(
                IllegalArgumentException.class, () -> Act.done(SOPHIE, Category.SETTINGS, "a.b", "Claire Amblard"));
        assertThrows(IllegalArgumentException.class, () -> Act.done(SOPHIE, Category.SETTINGS, "a.b", "a@b.fr"));
        Act act = Act.done(SOPHIE, Category.SETTINGS, "a.b", "one");
        assertThrows(IllegalArgumentException.class, () -> act.because("because I say so"));
    }
}
