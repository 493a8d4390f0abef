package fr.essaim.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.journeys.fields.FieldWalk;
import fr.essaim.journeys.fields.OddTexts;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Whatever is typed comes back as it was typed, and does nothing. Boxes are listed in test-fixtures/fields.csv. */
interface FieldsCases extends Deployed {

    @Test
    @Order(Integer.MAX_VALUE)
    default void everyTextComesBackFromEveryBoxAndHasNoEffect() {
        FieldWalk walk = new FieldWalk(base());
        assertEquals("", String.join("\n", walk.faults(".*", OddTexts.some())));
    }
}
