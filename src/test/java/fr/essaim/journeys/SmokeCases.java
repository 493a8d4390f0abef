package fr.essaim.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds on every page of the deployed WAR: the door, the forms, the errors. */
interface SmokeCases extends Deployed {

    @Test
    default void aStrangerIsLedToTheSignInAndBack() {
        HttpResponse<String> answer = new Visitor(base()).get("/campagnes");
        assertEquals(303, answer.statusCode());
        assertTrue(
                answer.headers().firstValue("Location").orElse("").endsWith("/essaim/connexion?retour=%2Fcampagnes"));
    }

    @Test
    default void theSameFormPressedTwiceHasOneEffect() {
        Visitor nadia = new Visitor(base()).as("nadia-lefort");
        Map<String, String> form = Map.of(
                "_jeton", nadia.token("/campagnes/nouvelle"),
                "_une-fois", "one-press-" + System.nanoTime(),
                "titre", "Pressée deux fois",
                "uai", "0990001N",
                "nom", "Jean-Moulin");
        HttpResponse<String> first = nadia.postRaw("/campagnes/nouvelle", "/campagnes/nouvelle", form);
        HttpResponse<String> second = nadia.postRaw("/campagnes/nouvelle", "/campagnes/nouvelle", form);
        assertEquals(303, first.statusCode());
        assertEquals(
                first.headers().firstValue("Location").orElse("first"),
                second.headers().firstValue("Location").orElse("second"));
        assertEquals(1, count(nadia.get("/campagnes").body(), "Pressée deux fois"));
    }

    @Test
    default void aFormWithoutOurProofIsRefusedAndSoIsAnotherSites() {
        Visitor nadia = new Visitor(base()).as("nadia-lefort");
        Map<String, String> form = Map.of("titre", "Volée", "uai", "0990001N", "nom", "Jean-Moulin");
        nadia.postRaw("/campagnes/nouvelle", "/campagnes/nouvelle", form);
        HttpResponse<String> foreign = nadia.send(nadia.request("/campagnes/nouvelle")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("titre=Vol%C3%A9e")));
        assertEquals(403, foreign.statusCode());
        assertFalse(nadia.get("/campagnes").body().contains("Volée"));
    }

    @Test
    default void aWrongFormComesBackWithWhatWasTyped() {
        Visitor nadia = new Visitor(base()).as("nadia-lefort");
        HttpResponse<String> answer = nadia.post(
                "/campagnes/nouvelle", "/campagnes/nouvelle", Map.of("titre", "<b>Gardé</b>", "uai", "12", "nom", "M"));
        assertEquals(303, answer.statusCode());
        String page = nadia.get("/campagnes/nouvelle").body();
        assertTrue(page.contains("Il faut 7 chiffres puis une lettre"), "the field is named");
        assertTrue(page.contains("&lt;b>Gardé&lt;/b>"), "what was typed is kept, as text");
    }

    @Test
    default void everyAnswerCarriesTheHeadersAndNoErrorShowsItsStack() {
        Visitor stranger = new Visitor(base());
        for (String path : new String[] {"/", "/nulle-part", "/assets/nothing.css", "/campagnes", "/campagnes/%00"}) {
            HttpResponse<String> answer = stranger.get(path);
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.startsWith("default-src 'none'"), path);
            assertTrue(policy.endsWith("frame-ancestors 'none'"), path);
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse(""),
                    path);
            assertFalse(answer.body().contains("\tat "), path);
            assertFalse(answer.body().contains("Exception"), path);
        }
    }

    @Test
    default void problemsAreSaidInBothLanguages() {
        Visitor stranger = new Visitor(base());
        HttpResponse<String> english = stranger.send(stranger.request("/nulle-part")
                .header("Accept", "application/json")
                .header("Accept-Language", "en"));
        assertEquals(
                "application/problem+json",
                english.headers().firstValue("Content-Type").orElse(""));
        assertTrue(english.body().contains("Not found"));
        assertTrue(stranger.get("/nulle-part", "application/json").body().contains("Introuvable"));
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
