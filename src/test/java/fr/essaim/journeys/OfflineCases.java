package fr.essaim.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * A teacher in a corridor without a network: the day stays readable, a line waits, and is posted once. And one who was
 * away so long that the session ended: what was written stays on the page until it can leave.
 */
interface OfflineCases extends Deployed {

    String KEPT = "async () => { for (const n of await caches.keys()) if (n.startsWith("
            + "'essaim-pages-')) return (await (await caches.open(n)).keys()).length; return 0; }";
    String LINE = "Carte mentale collective, écrite sans réseau";

    String SHEET = "La feuille du groupe, photographiée sans réseau";

    @Test
    default void theDayIsReadAndALineWrittenWithoutANetwork() {
        try (Chromium browser = Chromium.open(base())) {
            Page claire = browser.become("claire-amblard", 360);
            browser.go(claire, "/journee");
            until(claire, "async () => (await (" + KEPT + ")()) >= 7");
            String group = claire.locator("a[data-keep][href*='/groupes/']").getAttribute("href");
            String programme =
                    claire.locator("a[data-keep][href$='/programme']").getAttribute("href");
            String rooms = claire.locator("a[data-keep][href$='/salles']").getAttribute("href");

            claire.context().setOffline(true);
            for (String path : new String[] {"/essaim/journee", group, programme, rooms}) {
                claire.navigate(base().replaceAll("(//[^/]+).*", "$1") + path);
                assertTrue(claire.locator("#hors-ligne").textContent().contains("Hors connexion, données de"), path);
            }
            assertTrue(
                    claire.locator("h1").textContent().contains("Plan des salles"), "the rooms, not the day instead");
            claire.navigate(base() + "/journal/nouveau");
            claire.fill("[name=retenu]", LINE);
            claire.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publier pour le groupe"))
                    .click();
            until(claire, "() => document.getElementById('en-attente').textContent.includes('En attente d’envoi (1)')");

            claire.context().setOffline(false);
            until(
                    claire,
                    "() => [...document.querySelectorAll('#en-attente')].some("
                            + "one => one.textContent.includes('Publié dans l’espace du groupe'))");
            browser.go(claire, "/journal");
            assertEquals(1, entries(claire).count());
            claire.locator(".tabs a").nth(1).click();
            entries(claire).first().waitFor();
            assertEquals(1, entries(claire).count());
            claire.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ouvrir l’espace du groupe"))
                    .click();
            claire.getByText(LINE).first().waitFor();
            assertEquals(1, claire.getByText(LINE).count());

            Page julien = claire;
            julien.navigate(base() + "/demo");
            julien.locator("form:has(input[value='julien-maret']) button").click();
            until(julien, "async () => !(await caches.keys()).includes('essaim-pages-claire-amblard')");
        }
    }

    /** A sheet photographed in a corridor waits with its line, leaves once, and loses place and camera on the way. */
    @Test
    default void aPhotoTakenWithoutANetworkLeavesOnceWithItsLine() {
        try (Chromium browser = Chromium.open(base())) {
            Page julien = browser.become("julien-maret", 360);
            browser.go(julien, "/journee");
            until(julien, "async () => (await (" + KEPT + ")()) >= 4");
            julien.context().setOffline(true);
            julien.navigate(base() + "/journal/nouveau");
            julien.fill("[name=retenu]", SHEET);
            julien.locator("[data-sheet] input").last().setInputFiles(photographed());
            julien.locator("[data-sheet-shown]").waitFor();
            julien.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publier pour le groupe"))
                    .click();
            until(julien, waiting("En attente d’envoi (1)"));
            julien.navigate(base() + "/journal/attente");
            julien.locator("#attente canvas").waitFor();

            julien.context().setOffline(false);
            until(julien, waiting("Publié dans l’espace du groupe"));
            assertTrue(julien.locator("#en-attente a").isHidden(), "nothing waits any more");
            browser.go(julien, "/journal");
            Locator entry = julien.locator(".entry", new Page.LocatorOptions().setHasText(SHEET));
            assertEquals(1, entry.count());
            String photo = base().replaceAll("(//[^/]+).*", "$1")
                    + entry.locator("img").getAttribute("src");
            byte[] kept = julien.request().get(photo).body();
            String raw = new String(kept, StandardCharsets.ISO_8859_1);
            assertTrue(raw.startsWith("\u00ff\u00d8") && !raw.contains("GPS"), "a JPEG that says no place");
        }
    }

    /** As a phone writes it: a picture, and where it was taken. */
    private static FilePayload photographed() {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB), "jpeg", drawn);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] place = "GPS 48.8566N 2.3522E".getBytes(StandardCharsets.US_ASCII);
        byte[] jpeg = drawn.toByteArray();
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + 4 + place.length);
        all.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xFE).putShort((short) (2 + place.length));
        all.put(place).put(jpeg, 2, jpeg.length - 2);
        return new FilePayload("feuille.jpg", "image/jpeg", all.array());
    }

    @Test
    default void aTextOutlivesTheSessionItWasWrittenIn() {
        try (Chromium browser = Chromium.open(base())) {
            Page claire = browser.become("claire-amblard", 360);
            browser.go(claire, "/idees/nouvelle");
            claire.fill("[name=idee]", "Une idée écrite pendant une heure");
            claire.evaluate("() => { const now = Date.now; Date.now = () => now() + 3600000; }");
            claire.context().clearCookies();
            Locator keep = claire.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Garder l’idée"));
            keep.click();
            claire.locator("#deconnecte").waitFor();
            assertEquals("Une idée écrite pendant une heure", claire.inputValue("[name=idee]"));

            Page other = claire.context().newPage();
            other.navigate(base() + "/demo");
            other.locator("form:has(input[value='claire-amblard']) button").click();
            other.waitForURL("**/journee");
            keep.click();
            claire.waitForURL(url -> !url.endsWith("/idees/nouvelle"));
            browser.go(claire, "/idees");
            claire.getByText("Une idée écrite pendant une heure").first().waitFor();
        }
    }

    /** Signed out in another tab a moment ago, or without scripts: the form has left, its words come back. */
    @Test
    default void aTextThatLeftAfterItsSessionIsSaidBack() {
        try (Chromium browser = Chromium.open(base())) {
            Page claire = browser.become("claire-amblard", 360);
            browser.go(claire, "/journal/nouveau");
            claire.fill("[name=retenu]", "Écrit pendant que la session se fermait");
            claire.context().clearCookies();
            claire.click("button[name=pour][value=moi]");
            Locator back = claire.locator("textarea[readonly]");
            back.waitFor();
            assertEquals("Écrit pendant que la session se fermait", back.inputValue());
        }
    }

    /** The same entry changed twice in a corridor is sent once; what was changed elsewhere meanwhile is not run over. */
    @Test
    default void anEntryIsChangedWithoutANetworkAndAConflictIsShownNotSwallowed() {
        try (Chromium browser = Chromium.open(base())) {
            Page corridor = browser.become("julien-maret", 360);
            browser.go(corridor, "/journal/nouveau");
            send(corridor, "Écrit avec réseau");
            browser.go(corridor, "/journal");
            String form = base().replaceAll("(//[^/]+).*", "$1")
                    + corridor.locator(".entry", new Page.LocatorOptions().setHasText("Écrit avec réseau"))
                            .locator("a[href$='/modifier']")
                            .getAttribute("href");
            until(corridor, "async () => Boolean(await caches.match('" + form + "'))");

            corridor.context().setOffline(true);
            corridor.navigate(form);
            send(corridor, "Changé une fois");
            until(corridor, waiting("En attente d’envoi (1)"));
            send(corridor, "Changé deux fois");
            until(corridor, "() => document.querySelector('[name=retenu]').defaultValue === 'Changé deux fois'");
            corridor.context().setOffline(false);
            until(corridor, waiting("Publié dans l’espace du groupe"));
            browser.go(corridor, "/journal");
            corridor.getByText("Changé deux fois").first().waitFor();
            assertEquals(1, corridor.getByText("Changé deux fois").count());
            assertEquals(0, corridor.getByText("Changé une fois").count());
            until(corridor, "async () => Boolean(await caches.match('" + form + "'))");

            Page office = browser.become("julien-maret", 1280);
            corridor.context().setOffline(true);
            corridor.navigate(form);
            office.navigate(form);
            send(office, "Version du bureau");
            send(corridor, "Version du couloir");
            corridor.context().setOffline(false);
            until(corridor, waiting("n’a pas été accepté"));
            browser.go(corridor, "/journal/attente");
            Locator refused = corridor.locator("#attente .entry");
            until(corridor, "() => document.querySelectorAll('#attente .entry').length === 1");
            assertTrue(refused.textContent().contains("Version du couloir"));
            assertTrue(refused.textContent().contains("a été modifié entre-temps"), refused.textContent());

            corridor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Supprimer"))
                    .click();
            until(corridor, "() => document.querySelectorAll('#attente .entry').length === 0");
            corridor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Annuler"))
                    .click();
            until(corridor, "() => document.querySelectorAll('#attente .entry').length === 1");
            corridor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Reprendre dans le formulaire"))
                    .click();
            until(corridor, "() => document.querySelector('[name=retenu]').value === 'Version du couloir'");
            assertTrue(corridor.locator("[data-meanwhile]").textContent().contains("Version du bureau"));
            send(corridor, "Version du bureau, et du couloir");
            until(corridor, waiting("Publié dans l’espace du groupe"));
            browser.go(corridor, "/journal");
            assertEquals(
                    1, corridor.getByText("Version du bureau, et du couloir").count());
        }
    }

    /** Typed while the text before it is on its way: what comes back of that one must not take this one along. */
    @Test
    default void wordsTypedOverATextOnItsWayOutliveItsArrival() {
        try (Chromium browser = Chromium.open(base())) {
            Page claire = browser.become("claire-amblard", 360);
            Object left = claire.evaluate("async () => { const { add, of, settle } = await import('"
                    + base()
                    + "/assets/js/waiting.js'); const text = (at, more) => ({ key: 'k', who: 'w', at, fields: [], ...more });"
                    + " const left = []; for (const become of [undefined, text(1, { refused: true })]) {"
                    + " await add(text(2)); await settle(text(1), become); left.push(...await of('w')); }"
                    + " await settle(text(2)); return JSON.stringify([left, await of('w')]); }");
            String kept = "{\"key\":\"k\",\"who\":\"w\",\"at\":2,\"fields\":[]}";
            assertEquals("[[" + kept + "," + kept + "],[]]", left);
        }
    }

    private static void send(Page page, String words) {
        page.fill("[name=retenu]", words);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publier pour le groupe"))
                .click();
        page.waitForLoadState();
    }

    private static String waiting(String words) {
        return "() => (document.getElementById('en-attente')?.textContent ?? '').includes('" + words + "')";
    }

    /** Asks from outside: the policy of our pages forbids the eval that a function polled inside them needs. */
    private static void until(Page page, String function) {
        for (int tries = 0; tries < 120; tries++) {
            if (holds(page, function)) {
                return;
            }
            page.waitForTimeout(500);
        }
        throw new AssertionError(function + " never came true on " + page.url());
    }

    /** A page that loads afresh just then has not said no. */
    private static boolean holds(Page page, String function) {
        try {
            return Boolean.TRUE.equals(page.evaluate(function));
        } catch (PlaywrightException loading) {
            return false;
        }
    }

    private static Locator entries(Page page) {
        return page.locator(".entry", new Page.LocatorOptions().setHasText(LINE));
    }
}
