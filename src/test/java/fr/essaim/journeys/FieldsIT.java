package fr.essaim.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.journeys.fields.FieldWalk;
import fr.essaim.journeys.fields.OddTexts;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is typed comes back as it was typed, and does nothing. Boxes are listed in test-fixtures/fields.csv. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FieldsIT {

    @ArquillianResource
    private URL deployed;

    @Deployment(testable = false)
    static WebArchive war() {
        return ShippedWar.open();
    }

    @Test
    void everyTextComesBackFromEveryBoxAndHasNoEffect() {
        FieldWalk walk = new FieldWalk(deployed.toString().replaceAll("/$", ""));
        assertEquals("", String.join("\n", walk.faults(".*", OddTexts.some())));
    }
}
