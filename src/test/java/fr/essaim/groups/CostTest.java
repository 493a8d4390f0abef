package fr.essaim.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CostTest {

    private static OptionalInt percent(long bound, long total) {
        return Cost.of(bound, Map.of("concern", total)).percentFromBest();
    }

    @Test
    void theDistanceFromTheBestIsRoundedAgainstUs() {
        assertEquals(OptionalInt.of(0), percent(114, 114));
        assertEquals(OptionalInt.of(1), percent(999, 1000));
        assertEquals(OptionalInt.of(20), percent(92, 114));
        assertEquals(OptionalInt.of(100), percent(0, 5));
        assertEquals(OptionalInt.of(0), percent(0, 0));
        assertEquals(OptionalInt.empty(), percent(-1, 114));
    }
}
