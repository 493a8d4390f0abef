package fr.essaim.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.TestClock;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.web.Grant;
import fr.essaim.web.OneRequest;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class DoorTest {

    private static final Id CLAIRE = Id.of("claire");
    private static final String PASSWORD = "/compte/mot-de-passe";

    private final TestClock clock = new TestClock();
    private final Sessions sessions = new Sessions(clock);
    private final Visit visit = new Visit();
    private List<Grant> hats = List.of();
    private final Door door = new Door(
            sessions,
            person -> hats,
            person -> "Claire Amblard",
            visit,
            new SecurityHeaders(() -> "'none'"),
            new AnonymousToken(clock));

    private OneRequest ask(OneRequest one, FilterChain behind) throws Exception {
        door.doFilter(one.request(), one.response(), behind);
        return one;
    }

    /** The secret with which the browser comes back. */
    private String secretAfter(OneRequest one) {
        return one.answered.get("Set-Cookie").replaceAll("^essaim=([^;]+);.*", "$1");
    }

    private String signedInTo(String page) throws Exception {
        return secretAfter(ask(new OneRequest("POST", "/connexion"), (request, response) -> CurrentSession.of(
                        (HttpServletRequest) request)
                .signInTo(CLAIRE, page, "/")));
    }

    private boolean opens(String secret, String method, String path) throws Exception {
        AtomicBoolean open = new AtomicBoolean();
        OneRequest one =
                ask(new OneRequest(method, path).with("Cookie", secret), (request, response) -> open.set(true));
        assertTrue(one.answered.get("Content-Security-Policy").contains("default-src 'none'"));
        if (!open.get()) {
            assertEquals("/essaim" + PASSWORD, one.answered.get("Location"));
        }
        return open.get();
    }

    @Test
    void whoCameWithACodeChoosesAPasswordBeforeAnythingElse() throws Exception {
        String secret = signedInTo(PASSWORD);
        for (String path : List.of("/", "/journee", "/journal/nouveau", "/plateforme", "/api/v1/health", "/compte")) {
            assertFalse(opens(secret, "GET", path), path);
        }
        assertFalse(opens(secret, "POST", "/journal/nouveau"));
        assertTrue(opens(secret, "GET", PASSWORD));
        assertTrue(opens(secret, "POST", PASSWORD));
        assertTrue(opens(secret, "POST", "/langue"));
        assertTrue(opens(secret, "POST", "/deconnexion"));
        assertTrue(opens(secret, "GET", "/assets/css/essaim.css"));
        assertTrue(opens("", "GET", "/ateliers"), "a visitor without a session");
    }

    @Test
    void whatOneCameForIsKeptMeanwhileAndForNoOtherSession() throws Exception {
        List<Optional<String>> kept = new ArrayList<>();
        ask(new OneRequest("POST", "/connexion"), (request, response) -> {
            CurrentSession session = CurrentSession.of((HttpServletRequest) request);
            session.signInTo(CLAIRE, PASSWORD, "/invitations/i1");
            kept.add(session.cameFor());
            session.signIn(CLAIRE);
            kept.add(session.cameFor());
        });
        assertEquals(List.of(Optional.of("/invitations/i1"), Optional.empty()), kept);
    }

    @Test
    void onceChosenEverythingIsOpenAndWhatWasOpenElsewhereEnds() throws Exception {
        String elsewhere = signedInTo(PASSWORD);
        String here = signedInTo(PASSWORD);
        String fresh = secretAfter(
                ask(new OneRequest("POST", PASSWORD).with("Cookie", here), (request, response) -> CurrentSession.of(
                                (HttpServletRequest) request)
                        .signInAlone(CLAIRE)));
        assertTrue(opens(fresh, "GET", "/journee"));
        assertTrue(sessions.find(here).isEmpty());
        assertTrue(sessions.find(elsewhere).isEmpty());
    }

    private Viewer asks(String secret) throws Exception {
        ask(new OneRequest("GET", "/journee").with("Cookie", secret), (request, response) -> {});
        return visit.viewer();
    }

    /** What an administrator sees as another role is what somebody has who is nobody, nowhere. */
    @Test
    void whoLooksAsAnotherRoleHasNobodysDataAndChangesNothing() throws Exception {
        hats = List.of(Grant.everywhere(Role.ADMIN, ""), Grant.inCampaign(Role.TEACHER, Id.of("c1"), "0990001N"));
        String secret = secretAfter(ask(new OneRequest("POST", "/connexion"), (request, response) -> {
            CurrentSession session = CurrentSession.of((HttpServletRequest) request);
            session.signIn(CLAIRE);
            session.seeAs(Role.PROJECT_TEAM);
        }));
        Viewer looking = asks(secret);
        assertNotEquals(CLAIRE, looking.person());
        assertTrue(looking.is(Role.PROJECT_TEAM) && !looking.is(Role.ADMIN) && !looking.is(Role.TEACHER));
        assertFalse(looking.knows(Id.of("c1")), "no campaign");
        assertEquals(Set.of(), looking.steers(Id.of("c1")));
        assertEquals(Optional.of(Role.PROJECT_TEAM), visit.seenAs());
        assertTrue(SeenAs.forbids("POST", "journal/nouveau") && SeenAs.forbids("DELETE", "/x"));
        assertFalse(SeenAs.forbids("GET", "journal/nouveau"));
        assertFalse(SeenAs.forbids("POST", "/" + SeenAs.END) || SeenAs.forbids("POST", "deconnexion"));

        ask(new OneRequest("POST", "/voir-comme/fin").with("Cookie", secret), (request, response) -> {
            assertEquals(
                    Optional.of(CLAIRE),
                    CurrentSession.of((HttpServletRequest) request).person());
            CurrentSession.of((HttpServletRequest) request).seeAsOneself();
        });
        assertEquals(CLAIRE, asks(secret).person());
        assertEquals(Optional.empty(), visit.seenAs());
    }

    @Test
    void whoIsNoAdministratorAnyMoreLooksAtHisOwnPages() throws Exception {
        hats = List.of(Grant.everywhere(Role.ADMIN, ""));
        String secret = secretAfter(ask(new OneRequest("POST", "/connexion"), (request, response) -> {
            CurrentSession session = CurrentSession.of((HttpServletRequest) request);
            session.signIn(CLAIRE);
            session.seeAs(Role.ACADEMY);
        }));
        assertTrue(asks(secret).is(Role.ACADEMY));
        hats = List.of();
        assertEquals(CLAIRE, asks(secret).person());
        assertFalse(visit.viewer().is(Role.ACADEMY));
    }

    @Test
    void aFormOfAnotherSiteIsRefusedWithTheHeadersOfEveryAnswer() throws Exception {
        OneRequest foreign =
                ask(new OneRequest("POST", "/connexion").with("Sec-Fetch-Site", "cross-site"), (request, response) -> {
                    throw new IllegalStateException("let in");
                });
        assertEquals(403, foreign.status);
        assertEquals("nosniff", foreign.answered.get("X-Content-Type-Options"));
    }

    @Test
    void aPlatformsFormsAreTakenAtItsTwoAddressesAndReadByWhoeverAsks() throws Exception {
        for (String path : List.of("/lti/login", "/lti/launch")) {
            OneRequest one = new OneRequest("POST", path)
                    .with("Sec-Fetch-Site", "cross-site")
                    .with("Origin", "https://moodle.example")
                    .posting("iss=https%3A%2F%2Fmoodle.example&state=a+b&iss=other");
            AtomicBoolean open = new AtomicBoolean();
            ask(one, (request, response) -> open.set(true));
            assertTrue(open.get(), path);
            // pages hold the server's own request, not the one behind the door
            assertEquals(
                    "https://moodle.example", CurrentSession.of(one.request()).said("iss"));
            assertEquals("a b", CurrentSession.of(one.request()).said("state"));
            assertEquals("", CurrentSession.of(one.request()).said("none"));
        }
    }

    /** Seen behind a real proxy: redirects led to http:, and the cookie could not live in a frame. */
    @Test
    void behindAProxyThatEndsHttpsAnswersAreThoseOfHttps() throws Exception {
        StringBuilder address = new StringBuilder();
        OneRequest one = new OneRequest("POST", "/connexion").with("X-Forwarded-Proto", "https, http");
        ask(one, (asked, answer) -> {
            HttpServletRequest request = (HttpServletRequest) asked;
            address.append(request.getScheme() + " " + request.isSecure() + " " + request.getRequestURL());
            CurrentSession.of(request).signIn(CLAIRE);
        });
        assertEquals("https true https://essaim.example/essaim/connexion", address.toString());
        String cookie = one.answered.get("Set-Cookie");
        assertTrue(cookie.startsWith("__Host-essaim="), cookie);
        assertTrue(cookie.endsWith("; Path=/; Secure; HttpOnly; SameSite=None; Partitioned"), cookie);
        assertTrue(one.answered.containsKey("Strict-Transport-Security"));
        OneRequest old = new OneRequest("POST", "/connexion")
                .with("X-Forwarded-Proto", "https")
                .with("Host", "essaim.example")
                .with("Origin", "https://essaim.example");
        assertEquals(200, ask(old, (asked, answer) -> {}).status);
        assertEquals(403, ask(old.with("Origin", "http://essaim.example"), (asked, answer) -> {}).status);
    }

    @Test
    void onOneAnswerFormsMayGoToAPlatformToo() throws Exception {
        OneRequest one = ask(new OneRequest("POST", "/lti/launch"), (request, response) -> CurrentSession.of(
                        (HttpServletRequest) request)
                .formsMayGoTo("https://moodle.example"));
        assertTrue(one.answered
                .get("Content-Security-Policy")
                .contains("form-action 'self' https://moodle.example; base-uri"));
    }
}
