package fr.essaim.host.lti;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.essaim.host.TestClock;
import fr.essaim.host.lti.LoginStates.State;
import fr.essaim.host.lti.people.KnownPersons.Candidate;
import fr.essaim.host.lti.people.RecognisePerson;
import fr.essaim.host.lti.rdf.RdfLinks;
import fr.essaim.host.lti.rdf.RdfPlatforms;
import fr.essaim.host.lti.tokens.KeySets;
import fr.essaim.host.lti.tokens.LtiHome;
import fr.essaim.host.lti.tokens.OwnKeys;
import fr.essaim.host.lti.tokens.Tokens;
import fr.essaim.host.moodle.Recording;
import fr.essaim.host.played.Ask;
import fr.essaim.host.played.Illness;
import fr.essaim.host.played.Played;
import fr.essaim.host.played.Reply;
import fr.essaim.host.played.Stubs;
import fr.essaim.host.wire.Wire;
import fr.essaim.kernel.Ids;
import fr.essaim.rdf.MemoryGraphStore;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Us and a Moodle as LTI platform, whose answers are those recorded with its address in place of the first one. */
public final class LtiWorld implements LtiHome, AutoCloseable {

    private static final RSAKey KEY = key("platform-key");
    private static final RSAKey OURS = key("our-key");
    private static final String RECORDED = "http://127.0.0.1:8090";

    public final TestClock clock = new TestClock();
    public final MemoryGraphStore store = new MemoryGraphStore();
    public final Platforms platforms = new RdfPlatforms(store);
    public final LoginStates states = new LoginStates(clock);
    public final Invitations invitations = new Invitations(states, clock);
    public final KeySets keySets = new KeySets(this, clock);
    public final ReadLaunch readLaunch = new ReadLaunch(store, platforms, new Tokens(keySets), clock);
    public final List<Candidate> known = new ArrayList<>();
    public final RecognisePerson recognise =
            new RecognisePerson(store, new RdfLinks(store), (email, name) -> List.copyOf(known), clock);

    /** What the platform was asked: method, path, headers, body. */
    public final List<String> asked = new ArrayList<>();

    public JWKSet published = new JWKSet(KEY.toPublicJWK());
    public final Map<String, Recording> answers = new HashMap<>(Map.of(
            "/mod/lti/openid-configuration.php", Recording.lti("03-openid-configuration"),
            "/mod/lti/openid-registration.php", Recording.lti("04-registration-post"),
            "/mod/lti/token.php", Recording.lti("33-token"),
            "/mod/lti/services.php/CourseSection/2/bindings/1/memberships", Recording.lti("34-nrps")));

    private final Path directory;
    private final Played played;

    public LtiWorld() {
        try {
            directory = Files.createTempDirectory("lti");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        played = new Played(this::answer, stubs());
    }

    static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String base() {
        return played.address();
    }

    @Override
    public String address() {
        return "https://essaim.example/essaim/";
    }

    @Override
    public Path keys() {
        return directory.resolve("keys");
    }

    @Override
    public Wire wire() {
        return new Wire(true);
    }

    public OwnKeys ownKeys() {
        return new OwnKeys(this, clock);
    }

    /** Our keys as a server finds them that was started before: making one takes longer than all else in a test. */
    public OwnKeys settledKeys() {
        RSAKey key = new RSAKey.Builder(OURS)
                .issueTime(Date.from(clock.instant().minusSeconds(86_400)))
                .build();
        try {
            Files.createDirectories(keys());
            Files.writeString(keys().resolve("platform-keys.json"), new JWKSet(key).toString(false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ownKeys();
    }

    public CourseMembers members() {
        return new CourseMembers(settledKeys(), this, clock);
    }

    /** The platform as the recorded registration left it. */
    public Platform registered() {
        Platform platform = new Platform(
                Ids.random().next(),
                "moodle",
                base(),
                "E0x9K8gBXmzV4bw",
                Set.of("1"),
                URI.create(base() + "/mod/lti/auth.php"),
                URI.create(base() + "/mod/lti/token.php"),
                URI.create(base() + "/mod/lti/certs.php"));
        store.change(() -> platforms.save(platform));
        return platform;
    }

    public State state(Platform platform) {
        return states.begin(platform.id(), "browser", Optional.of(base() + "/mod/lti/launch.php?id=5"));
    }

    /** A message with the claims of a recorded one, of now and with this state's nonce, changed by the test. */
    public String message(String recording, State state, UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(claims(recording, state, change), header(), KEY);
    }

    public static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("platform-key");
    }

    public JWTClaimsSet claims(String recording, State state, UnaryOperator<JWTClaimsSet.Builder> change) {
        JsonObject said = Recording.lti(recording)
                .exchange()
                .getJsonObject("id_token_decoded")
                .getJsonObject("claims");
        try {
            JWTClaimsSet recorded = JWTClaimsSet.parse(said.toString().replace(RECORDED, base()));
            return change.apply(new JWTClaimsSet.Builder(recorded)
                            .issueTime(Date.from(clock.instant()))
                            .expirationTime(Date.from(clock.instant().plusSeconds(60)))
                            .claim("nonce", state.nonce()))
                    .build();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String sign(JWTClaimsSet claims, JWSHeader.Builder header, RSAKey key) {
        SignedJWT token = new SignedJWT(header.build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    /** The addresses recorded, and no others. */
    private List<MappingBuilder> stubs() {
        List<MappingBuilder> stubs = new ArrayList<>();
        answers.forEach((path, recording) ->
                stubs.add(Stubs.recorded(recording.name(), recording.method(), path, recording.answer())));
        Recording keys = Recording.lti("53-jwks");
        stubs.add(Stubs.recorded(keys.name(), keys.method(), "/mod/lti/certs.php", keys.answer()));
        return stubs;
    }

    private Reply answer(Ask ask) {
        String address = ask.path() + (ask.query().isEmpty() ? "" : "?" + ask.query());
        String bearer = ask.headers().get("authorization");
        asked.add(ask.method() + " " + address + " " + bearer + " " + ask.body());
        if (ask.path().endsWith("/certs.php")) {
            return Recording.lti("53-jwks").answer().saying(published.toString());
        }
        return Optional.ofNullable(answers.get(ask.path()))
                .map(recording -> local(recording.answer()))
                .orElseGet(() -> Reply.of(404, "text/html", ""));
    }

    private Reply local(Reply answer) {
        return new Reply(
                answer.status(),
                answer.headers().stream()
                        .map(header -> Map.entry(header.getKey(), local(header.getValue())))
                        .toList(),
                local(answer.body()));
    }

    private String local(String text) {
        return text.replace(RECORDED, base()).replace(RECORDED.replace("/", "\\/"), base());
    }

    /** From now on nobody is reached there. */
    public void hangUp() {
        played.fallsIll(Illness.RESET);
    }

    @Override
    public void close() {
        played.close();
    }
}
