package fr.essaim.web.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.OneRequest;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A text posted after the session ended comes back to who wrote it; what is short or secret does not. */
class UnsavedTest {

    private static final String TEXT = "Ouvrir un chapitre avec une <seule> question.";

    private static List<String> written(Map<String, List<String>> typed) {
        OneRequest posted = new OneRequest("POST", "/journal/nouveau");
        posted.attributes.put(Flash.TYPED, typed);
        return new ComeBack(posted.request()).written();
    }

    @Test
    void sentencesAreSaidBackInTheOrderOfTheForm() {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put("_jeton", List.of("un jeton qui ne se montre jamais"));
        typed.put("retenu", List.of(TEXT));
        typed.put("mot-de-passe", List.of("une phrase secrète de passe"));
        typed.put("atelier", List.of("zpsvyxa5859hzg3z5x25gtjj4w"));
        typed.put("idee-1", List.of("  "));
        typed.put("propositions", List.of("Garder la carte au mur."));
        assertEquals(List.of(TEXT, "Garder la carte au mur."), written(typed));
        assertEquals(List.of(), written(Map.of("presence", List.of("oui"))));
    }

    @Test
    void thePageShowsThemToBeCopied() {
        String shown = new PagesInTests()
                .render(
                        PagesInTests.visit(Viewer.NOBODY, Language.FR),
                        Html.of("web/signed_out", new Unsaved(List.of(TEXT)), "web.signed-out-title"));
        assertTrue(shown.contains("readonly>\nOuvrir un chapitre avec une &lt;seule&gt; question."), shown);
        assertTrue(shown.contains("/essaim/connexion\" target=\"_blank\""), shown);
    }
}
