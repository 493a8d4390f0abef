package fr.essaim.journeys;

import java.io.File;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** The very WAR that ships, as the build made it, on a running server: nothing is picked class by class. */
@ExtendWith({OneServer.class, OneBrowser.class, ArquillianExtension.class})
@RunAsClient
abstract class DeployedWar implements Deployed {

    @ArquillianResource
    private URL deployed;

    @Deployment(testable = false)
    static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("essaim.war")));
    }

    @Override
    public String base() {
        return deployed.toString().replaceAll("/$", "");
    }
}
