package fr.essaim.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.journeys.fields.FieldWalk;
import fr.essaim.journeys.fields.OddTexts;
import org.jboss.as.arquillian.api.ServerSetup;
import org.junit.jupiter.api.Test;

/** Whatever is typed comes back as it was typed, and does nothing. Boxes are listed in test-fixtures/fields.csv. */
@ServerSetup(FreshData.class)
class FieldsIT extends DeployedWar {

    @Test
    void everyTextComesBackFromEveryBoxAndHasNoEffect() {
        FieldWalk walk = new FieldWalk(base);
        assertEquals("", String.join("\n", walk.faults(".*", OddTexts.some())));
    }
}
