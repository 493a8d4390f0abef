package fr.essaim.host.embedded.web.arrivals;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import org.junit.jupiter.api.Test;

class SignInViewTest {

    private static final String TAB =
            "target=\"_blank\" rel=\"noopener\" href=\"/essaim/connexion?retour=%2Fjournee%2Fseance&amp;lien=a-code\"";

    private static String page(Language language, boolean framed) {
        Visit visit = new Visit();
        visit.open(Viewer.NOBODY, language, "jeton", Flash.NONE, framed, "/connexion");
        SignInView view = new SignInView("/journee/seance", "a-code", false, false);
        return new PagesInTests().render(visit, Html.of("host/sign_in", view, "host.sign-in"));
    }

    /** A panel of a host shows this page when the browser keeps no cookie of ours in its frame. */
    @Test
    void insideAFrameATabOfItsOwnIsOffered() {
        for (Language language : Language.values()) {
            assertTrue(page(language, true).contains(TAB), page(language, true));
            assertFalse(page(language, false).contains("_blank"));
        }
    }
}
