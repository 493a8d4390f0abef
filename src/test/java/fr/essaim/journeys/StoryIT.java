package fr.essaim.journeys;

import org.jboss.as.arquillian.api.ServerSetup;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What the deployed WAR answers without a browser, on one deployment: each costs some nine seconds of a core, a
 * quarter of all the time of journeys when every one of these had its own. Words typed everywhere come last.
 */
@ServerSetup(FreshData.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryIT extends DeployedWar implements OutcomesCases, RightsCases, ReadersCases, SmokeCases, FieldsCases {}
