package fr.essaim.web.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import fr.essaim.web.OneRequest;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import fr.essaim.web.render.Standing;
import fr.essaim.web.render.Templates;
import fr.essaim.web.security.SecurityHeaders;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class MishapsTest {

    private static OneRequest answered(int status, String accept, Language language) throws Exception {
        return answered(status, status, accept, PagesInTests.visit(Viewer.NOBODY, language));
    }

    private static OneRequest answered(int status, int said, String accept, Visit visit) throws Exception {
        OneRequest one = new OneRequest("GET", "/erreur").with("Accept", accept);
        one.attributes.put(RequestDispatcher.ERROR_STATUS_CODE, status);
        HttpServletRequest request = one.request();
        Messages messages = new Messages();
        Standing standing = new Standing() {
            @Override
            public boolean demo() {
                return false;
            }

            @Override
            public boolean storeWrites() {
                return true;
            }
        };
        Templates templates = new Templates(messages, (viewer, path) -> List.of(), visit, standing, request);
        new Mishaps(new Answers(messages, visit, request), templates, new SecurityHeaders(() -> "'none'"))
                .doFilter(request, one.response(), (asked, answer) -> {
                    throw new IllegalStateException("nothing is served behind it");
                });
        assertEquals(said, one.status);
        assertTrue(one.answered.get("Content-Security-Policy").contains("frame-ancestors 'none'"));
        assertEquals("no-store", one.answered.get("Cache-Control"));
        return one;
    }

    @Test
    void aPersonGetsAPageInTheirLanguageWithAWayBack() throws Exception {
        OneRequest french = answered(404, "text/html", Language.FR);
        assertEquals("text/html;charset=UTF-8", french.answered.get("Content-Type"));
        assertTrue(french.body().contains("Introuvable"), french.body());
        assertTrue(french.body().contains("href=\"/essaim/\""));
        assertTrue(answered(403, "text/html", Language.EN).body().contains("<html lang=\"en\""));
    }

    /** A cookie of another application with an accent in it: the server stops before the request has begun. */
    @Test
    void headersNobodyCanReadAreSaidInBothLanguages() throws Exception {
        Visit none = new Visit() {
            @Override
            public Language language() {
                throw new ContextNotActiveException();
            }
        };
        OneRequest unread = answered(500, 400, "text/html", none);
        assertEquals("text/plain;charset=UTF-8", unread.answered.get("Content-Type"));
        assertTrue(
                unread.body().contains("Effacez les cookies") && unread.body().contains("Clear the cookies"));
    }

    @Test
    void aProgramGetsAProblemAndAnUnknownStatusTheNearestSentence() throws Exception {
        OneRequest json = answered(418, "application/json", Language.FR);
        assertEquals("application/problem+json", json.answered.get("Content-Type"));
        assertTrue(json.body().contains("\"status\":418"), json.body());
        assertTrue(json.body().contains("Demande incomprise"));
        OneRequest broken = answered(507, "*/*", Language.FR);
        assertTrue(broken.body().contains("Une panne chez nous"));
        assertFalse(broken.body().contains("Exception"));
    }
}
