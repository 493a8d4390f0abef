package fr.essaim.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * What a teacher leaves on the phone after the day, and how the project team meets it on its way to the synthesis: the
 * words without a name, the idea with one, the figures counted anew.
 */
interface AfterTheDayCases extends Deployed {

    String DAY = "/campagnes/journee-du-12-mars";

    /** First, on the story as it was told: its figures are counted. */
    @Test
    @Order(1)
    default void anImpressionAndAnIdeaComeToTheTeamAndIntoTheSynthesis() {
        String word = "Une séance à refaire, en plus long";
        String idea = "Une carte mentale le premier jour, à plusieurs";
        try (Chromium browser = Chromium.open(base())) {
            Page claire = browser.become("claire-amblard", 360);
            browser.go(claire, "/ressentis");
            claire.locator("main a[href$='/a-chaud']").first().click();
            claire.locator("[name=pleasure]").last().check();
            claire.fill("[name=mot]", word);
            Chromium.press(claire, "Envoyer mon ressenti");
            browser.look(claire);
            browser.go(claire, "/idees/nouvelle");
            claire.fill("[name=idee]", idea);
            claire.check("[name=partager]");
            Chromium.press(claire, "Garder l’idée");
            browser.look(claire);

            Page nadia = browser.become("nadia-lefort", 1280);
            browser.go(nadia, DAY + "/ressentis");
            assertTrue(
                    Chromium.text(nadia).contains("75 % de 97")
                            || Chromium.text(nadia).contains("76 % de 97"),
                    Chromium.text(nadia));
            share(browser, nadia, word);
            browser.go(nadia, DAY + "/idees");
            Locator shared = nadia.locator("main :text-is('" + idea + "')");
            assertEquals(1, shared.count(), "once, among the ideas close to it");
            browser.go(nadia, DAY + "/referents");
            browser.go(nadia, DAY + "/bilan");
            assertTrue(Chromium.text(nadia).contains("17 idées partagées"), Chromium.text(nadia));
            assertTrue(Chromium.text(nadia).contains("39 sur 44"), Chromium.text(nadia));
        }
    }

    /** The word is read by somebody before others do, and nobody is told whose it is. */
    private void share(Chromium browser, Page nadia, String word) {
        browser.go(nadia, DAY + "/ressentis/mots");
        Locator read = nadia.locator("main form:has-text('" + word + "')").first();
        assertFalse(read.innerText().contains("Amblard"), read.innerText());
        read.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Partager"))
                .first()
                .click();
        nadia.waitForLoadState();
        browser.look(nadia);
        assertTrue(Chromium.text(nadia).contains("9 mots relus"), Chromium.text(nadia));
    }
}
