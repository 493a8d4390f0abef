package fr.essaim.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The main job in a real browser, from a new campaign to a teacher's entry in the group's space, as the project team
 * and two teachers do it. Every page passes axe on the way.
 */
interface WholeJourneyCases extends Deployed {

    Path STORY = Path.of("test-fixtures/story");

    @Test
    @Order(Integer.MAX_VALUE)
    default void fromAQuestionnaireFileToAnEntryInTheGroupsSpace() throws IOException {
        try (Chromium browser = Chromium.open(base())) {
            Page nadia = browser.become("nadia-lefort", 1280);
            String campaign = openCampaign(browser, nadia);
            setUp(browser, nadia, campaign);
            takeAnswers(browser, nadia, campaign);
            chooseConcerns(browser, nadia, campaign);
            typeWorkshops(browser, nadia, campaign);
            formGroups(browser, nadia, campaign);
            buildAndPublish(browser, nadia, campaign);
            writeInTheJournal(browser);
        }
    }

    private static String openCampaign(Chromium browser, Page nadia) {
        browser.go(nadia, "/campagnes");
        nadia.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nouvelle campagne"))
                .click();
        browser.look(nadia);
        nadia.fill("[name=titre]", "Journée d’avril");
        nadia.fill("[name=jour]", "2027-04-08");
        nadia.fill("[name=academie]", "Académie des Essaims");
        nadia.fill("[name=uai]", "0990001N");
        nadia.fill("[name=nom]", "Jean-Moulin");
        Chromium.press(nadia, "Ouvrir la campagne");
        browser.look(nadia);
        return nadia.url().replaceAll(".*(/campagnes/[^/]+)/.*", "$1");
    }

    private static void setUp(Chromium browser, Page nadia, String campaign) throws IOException {
        nadia.locator("details.more summary").click();
        nadia.fill("[name=uai-2]", "0990002P");
        nadia.fill("[name=nom-2]", "Rosa-Parks");
        Chromium.press(nadia, "Enregistrer les collèges");
        browser.look(nadia);
        nadia.fill("#liste", Files.readString(STORY.resolve("roster.csv")));
        Chromium.press(nadia, "Ajouter à la liste");
        browser.look(nadia);
        assertTrue(Chromium.text(nadia).contains("44 ajoutés, 0 modifié, 0 déjà là"), Chromium.text(nadia));
        nadia.fill("#liste", Files.readString(STORY.resolve("roster.csv")));
        Chromium.press(nadia, "Ajouter à la liste");
        assertTrue(Chromium.text(nadia).contains("0 ajouté, 0 modifié, 44 déjà là"), "the same list twice adds nobody");

        browser.go(nadia, campaign + "/grille");
        List<String> starts = List.of("09:00", "10:00", "11:00");
        for (int slot = 1; slot <= 3; slot++) {
            nadia.fill("[name=debut-" + slot + "]", starts.get(slot - 1));
            nadia.fill("[name=minutes-" + slot + "]", "45");
        }
        nadia.check("[name=libre-3]");
        for (int room = 1; room <= 4; room++) {
            nadia.fill("[name=salle-" + room + "]", "Salle 10" + room);
            nadia.fill("[name=places-" + room + "]", "12");
        }
        nadia.fill("[name=equipement-1]", "TNI");
        Chromium.press(nadia, "Enregistrer la grille");
        browser.look(nadia);
    }

    private static void takeAnswers(Chromium browser, Page nadia, String campaign) {
        browser.go(nadia, campaign + "/questionnaire");
        nadia.setInputFiles("input[type=file]", STORY.resolve("limesurvey.csv"));
        Chromium.press(nadia, "Lire ce fichier");
        browser.look(nadia);
        assertTrue(Chromium.text(nadia).contains("40 lignes"), Chromium.text(nadia));
        Chromium.press(nadia, "C’est bien lu : voir ce qui serait importé");
        browser.look(nadia);
        assertTrue(Chromium.text(nadia).contains("40 réponses, 44 enseignants, 4 sans réponse"), Chromium.text(nadia));
        Chromium.press(nadia, "Importer 40 réponses");
        browser.look(nadia);
    }

    private static void chooseConcerns(Chromium browser, Page nadia, String campaign) {
        browser.go(nadia, campaign + "/preoccupations");
        assertTrue(Chromium.text(nadia).contains("39 enseignants sur 40"), Chromium.text(nadia));
        assertEquals(4, nadia.locator("input[type=checkbox]:checked").count(), "four are proposed");
        Chromium.press(nadia, "Retenir les préoccupations cochées");
        browser.look(nadia);
    }

    private static void typeWorkshops(Chromium browser, Page nadia, String campaign) {
        List<String> concerns = List.of(
                "Développer l’autonomie",
                "Tenir compte des rythmes et des niveaux",
                "Rendre la classe plus interactive",
                "Faire rédiger et raisonner");
        for (int n = 1; n <= 4; n++) {
            browser.go(nadia, campaign + "/ateliers/nouveau");
            nadia.fill("[name=titre]", "Atelier numéro " + n);
            nadia.fill("[name=resume]", "Ce qui se fait en classe, montré et discuté.");
            nadia.fill("[name=repartirez]", "une chose à essayer lundi");
            nadia.getByLabel(concerns.get(n - 1)).check();
            nadia.fill("[name=demo]", "15");
            nadia.fill("[name=echange]", "30");
            nadia.fill("[name=seances]", "3");
            if (!nadia.locator("[name=animateur-nom]").isVisible()) {
                nadia.locator("details:has([name=animateur-nom]) summary").click();
            }
            nadia.fill("[name=animateur-prenom]", "Anne");
            nadia.fill("[name=animateur-nom]", "Invitée" + n);
            nadia.fill("[name=animateur-uai]", "0990003R");
            nadia.fill("[name=animateur-college]", "Olympe-de-Gouges");
            Chromium.press(nadia, "Enregistrer le brouillon");
        }
        browser.go(nadia, campaign + "/ateliers");
        assertTrue(Chromium.text(nadia).contains("Atelier numéro 4"), Chromium.text(nadia));
    }

    private static void formGroups(Chromium browser, Page nadia, String campaign) {
        browser.go(nadia, campaign + "/groupes");
        Chromium.press(nadia, "Former les groupes");
        browser.look(nadia);
        // on a busy machine the search is shown on its way, and leads here
        for (int i = 0; i < 60 && !Chromium.text(nadia).contains("44 enseignants placés sur 44"); i++) {
            nadia.waitForTimeout(500);
            browser.go(nadia, campaign + "/groupes");
        }
        String page = Chromium.text(nadia);
        assertTrue(page.contains("44 enseignants placés sur 44"), page);
        assertTrue(page.contains("7 groupes sur 8"), page);
        assertTrue(page.contains("Rosa-Parks"), page);
    }

    private static void buildAndPublish(Chromium browser, Page nadia, String campaign) {
        browser.go(nadia, campaign + "/parcours");
        Chromium.press(nadia, "Construire les parcours");
        browser.look(nadia);
        // on a busy machine the search is shown on its way, and leads here
        for (int i = 0; i < 60 && !Chromium.text(nadia).contains("places de groupe prises"); i++) {
            nadia.waitForTimeout(500);
            browser.go(nadia, campaign + "/parcours");
        }
        assertTrue(Chromium.text(nadia).contains("16 places de groupe prises sur 16"), Chromium.text(nadia));
        browser.go(nadia, campaign + "/parcours/publier");
        Chromium.press(nadia, "Publier 8 espaces");
        browser.look(nadia);
        browser.go(nadia, campaign + "/espaces");
        for (int i = 0; i < 60 && !Chromium.text(nadia).contains("8 messages publiés sur 8"); i++) {
            nadia.waitForTimeout(500);
            nadia.reload();
        }
        assertTrue(Chromium.text(nadia).contains("8 espaces créés sur 8"), Chromium.text(nadia));
        assertTrue(Chromium.text(nadia).contains("44 membres inscrits sur 44"), Chromium.text(nadia));
        assertTrue(Chromium.text(nadia).contains("8 messages publiés sur 8"), Chromium.text(nadia));
        browser.go(nadia, campaign + "/parcours/publier");
        assertFalse(Chromium.text(nadia).contains("Publier 8 espaces"), "a second publication would change nothing");
        browser.go(nadia, campaign);
    }

    private void writeInTheJournal(Chromium browser) {
        Page claire = browser.become("claire-amblard", 360);
        browser.go(claire, "/journee");
        browser.go(claire, "/journal/nouveau");
        claire.fill("[name=retenu]", "On écrit d’abord mal, <b>puis</b> on argumente.");
        Chromium.press(claire, "Publier pour le groupe");
        browser.look(claire);
        browser.go(claire, "/journal/nouveau");
        claire.fill("[name=retenu]", "Pour moi seule : demander la liste de verbes.");
        Chromium.press(claire, "Garder pour moi");
        browser.look(claire);

        browser.go(claire, "/plateforme");
        List<String> spaces = claire.locator("main a[href*='/plateforme/groupes/']")
                .evaluateAll("links => [...new Set(links.map(link => link.getAttribute('href')))]")
                .toString()
                .replaceAll("[\\[\\]]", "")
                .lines()
                .flatMap(line -> List.of(line.split(", ")).stream())
                .toList();
        int published = 0;
        for (String space : spaces) {
            claire.navigate(base() + space.replace("/essaim", ""));
            for (int i = 0;
                    i < 20 && spaces.size() == 1 && !Chromium.text(claire).contains("On écrit d’abord mal");
                    i++) {
                claire.waitForTimeout(500);
                claire.reload();
            }
            browser.look(claire);
            published += Chromium.text(claire).split("On écrit d’abord mal", -1).length - 1;
            assertFalse(Chromium.text(claire).contains("liste de verbes"), "what is private stays private");
        }
        assertEquals(1, published, "the entry stands once in the space of one group");
    }
}
