package fr.essaim.journeys;

import org.jboss.as.arquillian.api.ServerSetup;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;

/** What people do with the deployed WAR in a browser, on one deployment. A second campaign comes last. */
@ServerSetup(FreshData.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryInABrowserIT extends DeployedWar implements OfflineCases, FrameCases, AfterTheDayCases, WholeJourneyCases {}
