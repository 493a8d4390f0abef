package fr.essaim.host.lti;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.essaim.host.lti.BeginLogin.Announced;
import fr.essaim.host.lti.BeginLogin.Begun;
import fr.essaim.host.lti.CourseMembers.Member;
import fr.essaim.host.lti.LoginStates.State;
import fr.essaim.host.lti.tokens.LtiRefused;
import fr.essaim.host.moodle.Recording;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Ids;
import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Registration, sign-in, rosters and answers, against a platform that answers as a Moodle 4.5.6 did. */
class PlatformDealingsTest {

    private static final String MEMBERS = "/mod/lti/services.php/CourseSection/2/bindings/1/memberships";

    private final LtiWorld world = new LtiWorld();
    private final RegisterPlatform register =
            new RegisterPlatform(world.store, world.platforms, world.invitations, world, Ids.random());

    @AfterEach
    void stop() {
        world.close();
    }

    private Platform registerWith(String key) {
        return register.register(key, world.base() + "/mod/lti/openid-configuration.php", "registration-token");
    }

    @Test
    void aPlatformRegistersItselfOnceAnAdministratorAgreed() {
        String key = world.invitations.invite(world.base() + "/my/page").key();
        assertEquals(List.of(world.base()), world.invitations.origins());
        Platform made = registerWith(key);

        assertEquals(world.base(), made.issuer());
        assertEquals("E0x9K8gBXmzV4bw", made.client());
        assertEquals(Set.of("1"), made.deployments());
        assertEquals(URI.create(world.base() + "/mod/lti/certs.php"), made.keySet());
        assertTrue(made.isMoodle());
        assertEquals(List.of(made), world.store.read(world.platforms::all));
        assertTrue(world.asked.get(1).startsWith("POST /mod/lti/openid-registration.php Bearer registration-token"));
        assertThrows(Failure.NotFound.class, () -> registerWith(key), "an invitation is good once");

        registerWith(world.invitations.invite(world.base()).key());
        assertEquals(1, world.store.read(world.platforms::all).size(), "a second registration takes the first's place");
    }

    /** The window it was opened in is closed by a message, as the platform waits for it; a script alone can send one. */
    @Test
    void theEndOfARegistrationIsToldToThePlatformsWindow() throws Exception {
        String page = new PagesInTests()
                .render(
                        PagesInTests.visit(Viewer.NOBODY, Language.FR),
                        Html.of("lti/registered", world.registered(), "lti.registered"));
        assertTrue(page.contains("data-lti-close"), page);
        assertTrue(page.contains("/assets/js/lti.js"), page);
        String script = Files.readString(Path.of("src/main/webapp/assets/js/lti.js"));
        assertTrue(script.contains("querySelector(\"[data-lti-close]\")"), script);
        assertTrue(script.contains("postMessage({ subject: \"org.imsglobal.lti.close\" }"), script);
    }

    @Test
    void weSayOfOurselvesWhatMoodleTook() {
        JsonObject recorded = recordedRegistration();
        JsonObject ours = register.ourselves();
        for (String name : List.of("application_type", "response_types", "token_endpoint_auth_method", "scope")) {
            assertEquals(recorded.get(name), ours.get(name), name);
        }
        assertEquals(
                "[\"implicit\",\"client_credentials\"]", ours.get("grant_types").toString());
        JsonObject tool = ours.getJsonObject("https://purl.imsglobal.org/spec/lti-tool-configuration");
        assertEquals(URI.create(tool.getString("target_link_uri")).getAuthority(), tool.getString("domain"));
        assertFalse(ours.toString().contains("lti-ags"), "no marks");
    }

    private static JsonObject recordedRegistration() {
        String body = Recording.lti("04-registration-post")
                .exchange()
                .getJsonObject("request")
                .getString("body");
        return fr.essaim.host.wire.Answers.parse(body).orElseThrow().asJsonObject();
    }

    @Test
    void aPlatformThatLeadsElsewhereOrSaysNoIsNotRegistered() {
        String key = world.invitations.invite(world.base()).key();
        String elsewhere =
                "http://localhost:" + URI.create(world.base()).getPort() + "/mod/lti/openid-configuration.php";
        assertEquals(
                "other-platform",
                assertThrows(LtiRefused.class, () -> register.register(key, elsewhere, ""))
                        .code());
        assertEquals(List.of(), world.asked, "nobody else is called");
        world.answers.put("/mod/lti/openid-registration.php", Recording.lti("05-registration-post-again"));
        assertEquals(
                "registration",
                assertThrows(LtiRefused.class, () -> registerWith(key)).code());
        world.answers.remove("/mod/lti/openid-configuration.php");
        assertEquals(
                "configuration",
                assertThrows(LtiRefused.class, () -> registerWith(key)).code());
        assertEquals(List.of(), world.store.read(world.platforms::all));

        world.clock.pass(Duration.ofHours(1));
        assertThrows(Failure.NotFound.class, () -> registerWith(key));
        assertEquals(List.of(), world.invitations.origins());
        assertThrows(Failure.Invalid.class, () -> world.invitations.invite("moodle"));
        assertThrows(Failure.Invalid.class, () -> world.invitations.invite("ftp://moodle.example"));
    }

    @Test
    void aSignInGoesBackToThePlatformByAddress() {
        Platform platform = world.registered();
        BeginLogin login = new BeginLogin(world.store, world.platforms, world.states, world);
        JsonObject form = Recording.lti("11-login-initiation")
                .exchange()
                .getJsonObject("request")
                .getJsonObject("form");
        Announced announced = new Announced(
                world.base(),
                form.getString("client_id"),
                form.getString("login_hint"),
                form.getString("lti_message_hint"));
        Begun begun = login.begin(announced, Optional.empty());

        Map<String, String> query = List.of(begun.address().getRawQuery().split("&")).stream()
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        String recorded = Recording.lti("11-login-initiation")
                .exchange()
                .getJsonObject("response")
                .getString("location");
        Set<String> names = List.of(URI.create(recorded).getRawQuery().split("&")).stream()
                .map(pair -> pair.split("=", 2)[0])
                .collect(Collectors.toSet());
        assertEquals(names, query.keySet());
        assertEquals("13", query.get("login_hint"));
        State state = world.states.take(query.get("state")).orElseThrow();
        assertEquals(platform.id(), state.platform());
        assertEquals(begun.browser(), state.browser());
        assertEquals(Optional.of(world.base() + "/mod/lti/launch.php?id=5&triggerview=0"), state.again());
        assertEquals("mine", login.begin(announced, Optional.of("mine")).browser());

        assertEquals(
                "platform",
                assertThrows(
                                LtiRefused.class,
                                () -> login.begin(new Announced("https://x.example", "", "1", ""), Optional.empty()))
                        .code());
        assertEquals(
                "login-hint",
                assertThrows(
                                LtiRefused.class,
                                () -> login.begin(new Announced(world.base(), "", "", ""), Optional.empty()))
                        .code());
    }

    private Course course(Platform platform) {
        return new Course(platform.id(), "2", "Collège X", "0750001A-T2", URI.create(world.base() + MEMBERS));
    }

    @Test
    void theRosterComesPageByPage() throws Exception {
        Platform platform = world.registered();
        world.answers.put(MEMBERS, Recording.lti("35-nrps-limit"));
        world.asked.clear();
        List<Member> members;
        // the recorded second page has a next one too: the fake gives the last page once the second was asked for
        members = world.members()
                .of(platform, new Course(platform.id(), "2", "", "", URI.create(world.base() + MEMBERS + "?limit=10")));
        assertTrue(members.size() >= 3);
        Member first = members.get(0);
        assertEquals("Cécile", first.firstName());
        assertEquals("Aubry", first.lastName());
        assertEquals("prof28@college-x.example.invalid", first.email());
        assertTrue(world.asked.get(0).startsWith("POST /mod/lti/token.php"));
        assertTrue(world.asked.get(1).startsWith("GET " + MEMBERS + "?limit=10 Bearer access-token"));
        assertTrue(world.asked.get(2).contains("?limit=10&from=10"), world.asked.get(2));
        assertTrue(world.asked.size() <= 52, "a platform cannot keep us going for ever");

        String assertion = world.asked.get(0).replaceAll(".*client_assertion=([^&]+).*", "$1");
        SignedJWT signed = SignedJWT.parse(assertion);
        JWTClaimsSet claims = signed.getJWTClaimsSet();
        assertEquals(List.of(platform.token().toString()), claims.getAudience());
        assertEquals(platform.client(), claims.getSubject());
        JWKSet ours = JWKSet.parse(world.settledKeys().published());
        assertTrue(ours.getKeyByKeyId(signed.getHeader().getKeyID()) != null);
        assertTrue(world.asked.get(0).contains("contextmembership.readonly"));
    }

    /** The token goes with each request: a next page somewhere else is not asked for. */
    @Test
    void theRosterIsReadOnThePlatformAlone() {
        Platform platform = world.registered();
        Recording recorded = Recording.lti("35-nrps-limit");
        JsonObject response = recorded.exchange().getJsonObject("response");
        JsonObject headers = Json.createObjectBuilder(response.getJsonObject("headers"))
                .add("Link", "<http://127.0.0.1:9/members?from=10>; rel=\"next\"")
                .build();
        world.answers.put(
                MEMBERS,
                new Recording(
                        recorded.name(),
                        Json.createObjectBuilder(recorded.exchange())
                                .add(
                                        "response",
                                        Json.createObjectBuilder(response).add("headers", headers))
                                .build()));
        world.asked.clear();
        assertFalse(world.members().of(platform, course(platform)).isEmpty());
        assertEquals(2, world.asked.size(), world.asked::toString);
    }

    @Test
    void aPlatformThatTakesOnePageIsGivenOne() throws Exception {
        Platform platform = world.registered();
        State state = world.state(platform);
        Map<String, Object> settings = Map.of(
                "deep_link_return_url",
                world.base() + "/mod/lti/contentitem_return.php",
                "accept_types",
                List.of("ltiResourceLink"),
                "accept_multiple",
                false);
        Launch launch = world.readLaunch.read(
                world.message(
                        "57-deep-linking-request",
                        state,
                        claims -> claims.claim(ReadLaunch.DEEP + "deep_linking_settings", settings)),
                state,
                "browser");
        assertFalse(launch.deepLinking().orElseThrow().several());
        String answer = new DeepLinks(world.settledKeys(), world, world.clock)
                .answer(launch, List.of(new DeepLinks.Item("/journee", "a"), new DeepLinks.Item("/ateliers/a1", "b")));
        List<?> items = (List<?>) SignedJWT.parse(answer)
                .getJWTClaimsSet()
                .getClaim("https://purl.imsglobal.org/spec/lti-dl/claim/content_items");
        assertEquals(1, items.size());
    }

    @Test
    void eachWayThePlatformRefusesItsRosterIsNamed() {
        Platform platform = world.registered();
        world.answers.put("/mod/lti/token.php", Recording.lti("95-token-err-jwks-blocked"));
        assertEquals("keys-not-read", failure(platform).code());
        for (String recording :
                List.of("46-token-err-scope", "47-token-err-client", "49-token-err-kid", "51-token-err-expired")) {
            world.answers.put("/mod/lti/token.php", Recording.lti(recording));
            assertEquals("token-refused", failure(platform).code(), recording);
        }
        world.answers.put("/mod/lti/token.php", Recording.lti("33-token"));
        for (String recording : List.of("41-nrps-err-bad-token", "42-nrps-err-course", "92-nrps-err-expired-token")) {
            world.answers.put(MEMBERS, Recording.lti(recording));
            assertEquals("forbidden", failure(platform).code(), recording);
        }
        ManagePlatforms manage =
                new ManagePlatforms(world.store, world.platforms, world.keySets, world.members(), Ids.random());
        assertEquals(Optional.empty(), manage.attempt(platform.id()));
        world.hangUp();
        assertEquals(Optional.of("keys-unreachable"), manage.attempt(platform.id()));
    }

    private HostFailure failure(Platform platform) {
        return assertThrows(HostFailure.class, () -> world.members().of(platform, course(platform)));
    }

    @Test
    void theAnswerToAChoiceIsSignedAndHoldsThePages() throws Exception {
        Platform platform = world.registered();
        State state = world.state(platform);
        Launch launch = world.readLaunch.read(
                world.message("57-deep-linking-request", state, claims -> claims), state, "browser");
        assertTrue(launch.deepLinking().orElseThrow().several());
        String answer = new DeepLinks(world.settledKeys(), world, world.clock)
                .answer(
                        launch,
                        List.of(
                                new DeepLinks.Item("/journee", "Mon parcours"),
                                new DeepLinks.Item("/ateliers/a1", "Atelier « Oral »")));
        Map<String, Object> claims = SignedJWT.parse(answer).getJWTClaimsSet().toJSONObject();
        JsonObject recorded =
                Recording.lti("58-deep-linking-response").exchange().getJsonObject("response_jwt_decoded");
        assertEquals(recorded.keySet(), claims.keySet());
        assertEquals(platform.client(), claims.get("iss"));
        assertEquals(platform.issuer(), claims.get("aud"));
        List<?> items = (List<?>) claims.get("https://purl.imsglobal.org/spec/lti-dl/claim/content_items");
        assertEquals(
                Map.of(
                        "type", "ltiResourceLink",
                        "title", "Mon parcours",
                        "url", "https://essaim.example/essaim/lti/launch",
                        "custom", Map.of("page", "/journee")),
                items.get(0));
        assertEquals(2, items.size());
    }

    @Test
    void aPlatformIsEnteredByHandTakenAwayAndTakenBack() {
        ManagePlatforms manage =
                new ManagePlatforms(world.store, world.platforms, world.keySets, world.members(), Ids.random());
        var typed = new ManagePlatforms.Typed(
                "", "https://m.example", "c", "1", "https://m.example/a", "https://m.example/t", "https://m.example/k");
        Platform made = manage.add(typed);
        assertEquals("m.example", made.name());
        assertThrows(Failure.Conflict.class, () -> manage.add(typed));
        assertThrows(
                Failure.Invalid.class,
                () -> manage.add(new ManagePlatforms.Typed("", "", "", "", "no address", "", "")));
        manage.deploy(made.id(), "2");
        manage.deploy(made.id(), "2");
        assertEquals(Set.of("1", "2"), manage.get(made.id()).deployments());
        manage.remove(made.id());
        assertEquals(List.of(), manage.all());
        manage.takeBack(made.id());
        assertEquals(1, manage.all().size());
        assertThrows(Failure.Conflict.class, () -> manage.takeBack(made.id()));
        manage.met(course(made));
        manage.met(course(made));
        assertEquals(
                List.of("0750001A"),
                manage.courses().stream().map(Course::school).toList());
        manage.remove(made.id());
        assertEquals(List.of(), manage.courses());
    }
}
