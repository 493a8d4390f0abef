package fr.essaim.kernel;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShownTest {

    /** Something a form shows. */
    public record Thing(String name, Set<String> parts) {}

    private static Thing thing(String... parts) {
        return new Thing("A", new LinkedHashSet<>(List.of(parts)));
    }

    @Test
    void equalValuesHaveOneMarkHoweverTheirSetsAreKept() {
        assertEquals(Shown.of(thing("x", "y")), Shown.of(thing("y", "x")));
        assertNotEquals(Shown.of(List.of("x", "y")), Shown.of(List.of("y", "x")));
        assertNotEquals(Shown.of("a,b", "c"), Shown.of("a", "b,c"));
        assertNotEquals(Shown.of(List.of("a"), List.of()), Shown.of(List.of(), List.of("a")));
    }

    @Test
    void whatChangedMeanwhileIsNotTakenUnseen() {
        Shown first = Shown.of("first");
        Shown second = Shown.of("second");
        Failure.Conflict failure = assertThrows(Failure.Conflict.class, () -> first.check(second, Shown.of("third")));
        assertEquals(Shown.CHANGED, failure.key());
        assertDoesNotThrow(() -> first.check(first, second));
        assertDoesNotThrow(() -> first.check(second, second), "it says already what one wants");
        assertDoesNotThrow(() -> new Shown(null).check(second, first), "who says nothing takes what is there");
    }
}
