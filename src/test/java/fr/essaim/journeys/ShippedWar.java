package fr.essaim.journeys;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The very WAR that ships, as the build made it: nothing is picked class by class. */
final class ShippedWar {

    private ShippedWar() {}

    static WebArchive open() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("essaim.war")));
    }
}
