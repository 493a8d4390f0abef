package fr.essaim.host.lti;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fr.essaim.host.lti.LoginStates.State;
import fr.essaim.host.lti.tokens.LtiRefused;
import fr.essaim.kernel.Id;
import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import java.net.URI;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A message is believed only if all of it is right; each wrong one is refused with a plain page. */
class ReadLaunchTest {

    private static final String LAUNCH = "13-launch";
    private static final String LTI = ReadLaunch.LTI;

    private final LtiWorld world = new LtiWorld();
    private final Platform platform = world.registered();

    @AfterEach
    void stop() {
        world.close();
    }

    private record Wrong(String name, UnaryOperator<JWTClaimsSet.Builder> change, String code) {}

    private Date at(long seconds) {
        return Date.from(world.clock.instant().plusSeconds(seconds));
    }

    private Stream<Wrong> wrongClaims() {
        return Stream.of(
                new Wrong("another issuer", claims -> claims.issuer("https://elsewhere.example"), "issuer"),
                new Wrong("no issuer", claims -> claims.issuer(null), "issuer"),
                new Wrong("another audience", claims -> claims.audience("somebody"), "audience"),
                new Wrong("no audience", claims -> claims.audience(List.of()), "audience"),
                new Wrong(
                        "two audiences and no party",
                        claims -> claims.audience(List.of(platform.client(), "somebody")),
                        "party"),
                new Wrong("another party", claims -> claims.claim("azp", "somebody"), "party"),
                new Wrong("expired", claims -> claims.expirationTime(at(-61)), "expired"),
                new Wrong("no expiry", claims -> claims.expirationTime(null), "expired"),
                new Wrong("issued tomorrow", claims -> claims.issueTime(at(61)), "issued"),
                new Wrong("issued long ago", claims -> claims.issueTime(at(-601)), "issued"),
                new Wrong("no time of issue", claims -> claims.issueTime(null), "issued"),
                new Wrong("not yet", claims -> claims.notBeforeTime(at(61)), "issued"),
                new Wrong("another nonce", claims -> claims.claim("nonce", "another"), "nonce"),
                new Wrong("no nonce", claims -> claims.claim("nonce", null), "nonce"),
                new Wrong("another deployment", claims -> claims.claim(LTI + "deployment_id", "2"), "deployment"),
                new Wrong("no deployment", claims -> claims.claim(LTI + "deployment_id", null), "deployment"),
                new Wrong("another version", claims -> claims.claim(LTI + "version", "1.1.0"), "version"),
                new Wrong("no version", claims -> claims.claim(LTI + "version", null), "version"),
                new Wrong(
                        "another message",
                        claims -> claims.claim(LTI + "message_type", "LtiSubmissionReviewRequest"),
                        "message-type"),
                new Wrong("a claim of another type", claims -> claims.claim(LTI + "message_type", 7), "message-type"),
                new Wrong("nobody", claims -> claims.subject(""), "subject"));
    }

    @TestFactory
    Stream<DynamicTest> eachWrongClaimIsRefused() {
        return wrongClaims()
                .map(wrong -> DynamicTest.dynamicTest(wrong.name(), () -> {
                    State state = world.state(platform);
                    refused(wrong.code(), world.message(LAUNCH, state, wrong.change()), state, "browser");
                }));
    }

    private void refused(String code, String message, State state, String browser) {
        LtiRefused refused =
                assertThrows(LtiRefused.class, () -> world.readLaunch.read(message, state, browser), message);
        assertEquals(code, refused.code());
        for (Language language : Language.values()) {
            String page = new PagesInTests()
                    .render(
                            PagesInTests.visit(Viewer.NOBODY, language),
                            Html.of("lti/refused", refused, "lti.refused-title"));
            assertTrue(page.contains(code), page);
            assertTrue(!page.contains(">lti."), page);
        }
    }

    private Launch read(State state, UnaryOperator<JWTClaimsSet.Builder> change) {
        return world.readLaunch.read(world.message(LAUNCH, state, change), state, "browser");
    }

    @Test
    void aGoodMessageSaysWhoComesFromWhere() {
        Launch launch = read(world.state(platform), claims -> claims);
        assertEquals("13", launch.subject());
        assertEquals("Thomas Garnier", launch.name());
        assertEquals("prof11@college-x.example.invalid", launch.email());
        Course course = launch.course().orElseThrow();
        assertEquals("0750001A", course.school());
        assertEquals("Collège X - Temps 2", course.title());
        assertEquals("", launch.page(), "a page we do not have opens the front page");
        assertEquals(Optional.empty(), launch.deepLinking());
    }

    @Test
    void whatIsMissingOrUnknownMakesNobodyMore() {
        State state = world.state(platform);
        assertEquals("", read(state, claims -> claims.claim("email", null)).email());
        Launch strange = read(
                state,
                claims -> claims.claim(LTI + "roles", List.of("urn:x#Emperor", "http://x/membership#Instructor", 3)));
        assertEquals(2, strange.roles().size());
        read(state, claims -> claims.claim(LTI + "roles", null));
        read(state, claims -> claims.claim(LTI + "roles", "Instructor"));
        Launch nowhere = read(state, claims -> claims.claim(LTI + "context", null));
        assertEquals(Optional.empty(), nowhere.course());
        assertEquals(
                "",
                read(state, claims -> claims.claim(LTI + "custom", List.of("page")))
                        .page());
        Launch another = read(state, claims -> claims.audience(List.of(platform.client(), "b"))
                .claim("azp", platform.client()));
        assertEquals("13", another.subject());
    }

    @Test
    void onlyPagesOfOursAreOpened() {
        State state = world.state(platform);
        for (String page : List.of("/journee", "/ateliers/a1", "/groupes/g-7")) {
            assertEquals(
                    page,
                    read(state, claims -> claims.claim(LTI + "custom", Map.of("page", page)))
                            .page());
        }
        for (String page : List.of("//evil.example", "/administration", "https://e.example", "/groupes/../x", "$X.y")) {
            assertEquals(
                    "",
                    read(state, claims -> claims.claim(LTI + "custom", Map.of("page", page)))
                            .page());
        }
    }

    @Test
    void noMessageMakesUsCallAnotherPlaceThanThePlatform() {
        State state = world.state(platform);
        Launch launch = read(
                state,
                claims -> claims.claim(
                        "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
                        Map.of("context_memberships_url", "http://elsewhere.example/members")));
        assertEquals(Optional.empty(), launch.course());
        String back = ReadLaunch.DEEP + "deep_linking_settings";
        refused(
                "return-address",
                world.message(
                        "57-deep-linking-request",
                        state,
                        claims -> claims.claim(
                                back,
                                Map.of(
                                        "deep_link_return_url",
                                        "https://elsewhere.example/",
                                        "accept_types",
                                        List.of("ltiResourceLink")))),
                state,
                "browser");
    }

    @Test
    void aStateIsGoodOnceForFiveMinutesInItsOwnBrowser() {
        State state = world.state(platform);
        assertEquals(Optional.of(state), world.states.take(state.value()));
        assertEquals(Optional.empty(), world.states.take(state.value()));
        assertEquals(Optional.empty(), world.states.take("made-up"));
        assertEquals(Optional.empty(), world.states.take(null));
        State old = world.state(platform);
        world.clock.pass(Duration.ofMinutes(5));
        assertEquals(Optional.empty(), world.states.take(old.value()));

        State mine = world.state(platform);
        String message = world.message(LAUNCH, mine, claims -> claims);
        refused("other-browser", message, mine, "another");
        refused("other-browser", message, mine, "");
        assertEquals(
                world.base() + "/mod/lti/launch.php?id=5",
                assertThrows(LtiRefused.class, () -> world.readLaunch.read(message, mine, ""))
                        .again());
        refused("nonce", message, world.state(platform), "browser");
    }

    @Test
    void aSignatureOfAnotherKindOrKeyIsRefused() throws JOSEException {
        State state = world.state(platform);
        JWTClaimsSet claims = world.claims(LAUNCH, state, one -> one);
        RSAKey stranger = LtiWorld.key("platform-key");

        refused("signature", LtiWorld.sign(claims, LtiWorld.header(), stranger), state, "browser");
        String good = world.message(LAUNCH, state, one -> one);
        String other = world.message(LAUNCH, state, one -> one.subject("1"));
        String swapped = good.split("\\.")[0] + "." + other.split("\\.")[1] + "." + good.split("\\.")[2];
        refused("signature", swapped, state, "browser");
        refused("malformed", new PlainJWT(claims).serialize(), state, "browser");
        refused("malformed", good.substring(0, good.lastIndexOf('.') + 1), state, "browser");
        refused("malformed", "not a token", state, "browser");

        byte[] published =
                world.published.getKeyByKeyId("platform-key").toJSONString().getBytes();
        SignedJWT shared = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("platform-key").build(), claims);
        shared.sign(new MACSigner(published));
        refused("algorithm", shared.serialize(), state, "browser");
        refused(
                "algorithm",
                LtiWorld.sign(claims, new JWSHeader.Builder(JWSAlgorithm.PS256).keyID("platform-key"), stranger),
                state,
                "browser");
        refused("no-key-id", LtiWorld.sign(claims, LtiWorld.header().keyID(null), stranger), state, "browser");
        refused("unknown-key", LtiWorld.sign(claims, LtiWorld.header().keyID("another"), stranger), state, "browser");
    }

    @Test
    void keysInsideTheTokenAreNotLookedAt() {
        State state = world.state(platform);
        RSAKey stranger = LtiWorld.key("stranger");
        JWSHeader.Builder header = LtiWorld.header()
                .keyID("stranger")
                .jwk(stranger.toPublicJWK())
                .jwkURL(URI.create(world.base() + "/stranger"))
                .x509CertURL(URI.create(world.base() + "/stranger"));
        world.asked.clear();
        refused(
                "unknown-key",
                LtiWorld.sign(world.claims(LAUNCH, state, one -> one), header, stranger),
                state,
                "browser");
        assertEquals(List.of("GET /mod/lti/certs.php null "), world.asked);
    }

    @Test
    void aNewKeyOfThePlatformIsReadButNotMoreThanTwiceAMinute() {
        State state = world.state(platform);
        read(state, claims -> claims);
        RSAKey next = LtiWorld.key("next");
        String message = LtiWorld.sign(
                world.claims(LAUNCH, state, one -> one), LtiWorld.header().keyID("next"), next);
        refused("unknown-key", message, state, "browser");
        assertEquals(1, world.asked.size());
        world.published = new JWKSet(next.toPublicJWK());
        world.clock.pass(Duration.ofSeconds(31));
        assertEquals("13", world.readLaunch.read(message, state, "browser").subject());
    }

    @Test
    void withoutThePlatformOrItsKeysNobodyComesIn() {
        State state = world.states.begin(Id.of("nowhere"), "browser", Optional.empty());
        refused("platform", world.message(LAUNCH, state, claims -> claims), state, "browser");
        world.hangUp();
        State here = world.state(platform);
        refused("keys-unreachable", world.message(LAUNCH, here, claims -> claims), here, "browser");
    }
}
