package fr.essaim.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jboss.as.arquillian.api.ServerSetup;
import org.junit.jupiter.api.Test;

/**
 * Ready in ten minutes with no file edited by hand: from the WAR dropped into a server to the first campaign, in a real
 * browser, by an administrator who knows nothing but the line of the log. What is counted is written in operations.md.
 */
@ServerSetup(NewHouse.class)
class ReadyIT extends DeployedWar {

    /** For a page to be read or a box to be typed into; a press takes three seconds more. */
    private static final Duration READING = Duration.ofSeconds(10);

    @Test
    void fromADroppedWarToTheFirstCampaign() throws IOException {
        Path log = Path.of(
                System.getProperty("essaim.it.server") + "-" + System.getProperty("essaim.it.fork"),
                "log",
                "server.log");
        walk(base(), log);
    }

    static void walk(String base, Path log) throws IOException {
        long start = System.nanoTime();
        try (Chromium browser = Chromium.open(base)) {
            Gestures sophie = new Gestures(browser, browser.visit(1280));
            firstAccount(sophie, log);
            sophie.sees("À configurer (3)");
            sophie.sees("Rien n’a été écrit sur la plateforme");
            connect(sophie);
            agree(sophie);
            install(sophie);
            firstCampaign(sophie);
            counted("from the WAR to the first campaign", sophie, start);
            long again = System.nanoTime();
            Gestures elsewhere = sophie.anew();
            toAPlatformOfTheContract(elsewhere, base);
            counted("to a platform that speaks the contract", elsewhere, again);
        }
    }

    private static void counted(String way, Gestures gestures, long since) {
        long seconds = (System.nanoTime() - since) / 1_000_000_000;
        System.out.println("READY " + way + ": " + gestures + ", " + seconds + " s of machine");
        assertTrue(gestures.presses() <= 16, gestures::toString);
        assertTrue(gestures.asRead(READING).compareTo(Duration.ofMinutes(10)) < 0, gestures::toString);
    }

    /** Another platform asks for all three steps again. Here it is this very instance, over HTTP, by a key and a secret. */
    private static void toAPlatformOfTheContract(Gestures sophie, String base) {
        String secret = "une phrase assez longue pour signer";
        sophie.open("/administration/reglages");
        sophie.type("mot-de-passe-essaim-bridge", "voisine:" + secret);
        sophie.choose("essaim-host-kind", "rest");
        sophie.type("essaim-host-base-url", base);
        sophie.type("essaim-host-key", "voisine");
        sophie.type("mot-de-passe-essaim-host-secret", "un secret qui n’est pas le bon, et long");
        sophie.tick("essaim-host-allow-private");
        sophie.press("Enregistrer « Plateforme hôte »");
        sophie.press("Tester : Plateforme hôte");
        sophie.sees("401 : clé ou secret refusé.");
        sophie.type("mot-de-passe-essaim-host-secret", secret);
        sophie.press("Enregistrer et tester « Plateforme hôte »");
        sophie.sees("Connexion établie");
        sophie.open("/administration");
        sophie.sees("À configurer (2)");
        agree(sophie);
        install(sophie);
    }

    /** The code stands in the log and nowhere else; the last one is that of the last start. */
    private static void firstAccount(Gestures sophie, Path log) throws IOException {
        String code = Pattern.compile("Setup code: (\\S+)")
                .matcher(Files.readString(log, StandardCharsets.UTF_8))
                .results()
                .map(found -> found.group(1))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no code in " + log));
        sophie.open("/premiere-connexion");
        sophie.type("code", code);
        sophie.type("nom", "Sophie Renard");
        sophie.type("identifiant", "sophie");
        sophie.type("mot-de-passe", "une phrase de passe");
        sophie.type("mot-de-passe-encore", "une phrase de passe");
        sophie.press("Ouvrir le compte d’administration");
    }

    private static void connect(Gestures sophie) {
        sophie.follow("Régler et tester");
        sophie.press("Tester : Plateforme hôte");
        sophie.sees("Connexion établie");
    }

    private static void agree(Gestures sophie) {
        sophie.follow("Autorisations");
        sophie.sees("Reconnaître les enseignants et leur collège.");
        sophie.press("Donner ces autorisations");
    }

    private static void install(Gestures sophie) {
        sophie.follow("Installation");
        sophie.sees("0 espace");
        sophie.press("Installer");
        sophie.follow("Vue d’ensemble");
        sophie.sees("Essaim est chez lui sur la plateforme.");
    }

    private static void firstCampaign(Gestures sophie) {
        sophie.follow("Campagnes");
        sophie.follow("Nouvelle campagne");
        sophie.type("titre", "Journée du 12 mars");
        sophie.type("uai", "0990001N");
        sophie.type("nom", "Jean-Moulin");
        sophie.press("Ouvrir la campagne");
        assertTrue(sophie.address().contains("/campagnes/"), sophie.address());
        sophie.sees("Journée du 12 mars");
    }
}
