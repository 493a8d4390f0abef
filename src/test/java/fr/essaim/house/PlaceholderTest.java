package fr.essaim.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.kernel.RandomIds;
import org.junit.jupiter.api.Test;

class PlaceholderTest {
    @Test
    void anIdIsOpaque() {
        assertTrue(new RandomIds().next().value().length() == 26);
    }
}
