package fr.essaim.host.lti;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.essaim.host.lti.LoginStates.State;
import fr.essaim.host.lti.tokens.LtiRefused;
import fr.essaim.host.lti.tokens.Tokens;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Judges the message a browser brings from a platform, claim by claim; the first that is wrong refuses it. */
@Singleton
public final class ReadLaunch {

    static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    static final String DEEP = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final String NAMES = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    private static final Duration DRIFT = Duration.ofSeconds(60);
    private static final Duration OLDEST = Duration.ofMinutes(10);
    private static final String PAGES = "/(journee|journal|(ateliers|groupes)/[a-z0-9][a-z0-9-]{0,39})";

    private final Transactions transactions;
    private final Platforms platforms;
    private final Tokens tokens;
    private final Clock clock;

    @Inject
    public ReadLaunch(Transactions transactions, Platforms platforms, Tokens tokens, Clock clock) {
        this.transactions = transactions;
        this.platforms = platforms;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * @param state as it was taken, once
     * @param browser secret in the cookie of the browser that brings it, "" without
     * @throws LtiRefused with the reason
     */
    public Launch read(String token, State state, String browser) {
        if (!MessageDigest.isEqual(bytes(browser), bytes(state.browser()))) {
            throw new LtiRefused("other-browser", state.again().orElse(""));
        }
        Platform platform =
                transactions.read(() -> platforms.find(state.platform())).orElseThrow(() -> new LtiRefused("platform"));
        JWTClaimsSet claims = tokens.claims(token, platform.keySet());
        parties(claims, platform);
        times(claims);
        need(text(claims, "nonce").equals(state.nonce()), "nonce");
        String deployment = text(claims, LTI + "deployment_id");
        need(platform.deployments().contains(deployment), "deployment");
        need(text(claims, LTI + "version").equals("1.3.0"), "version");
        String type = text(claims, LTI + "message_type");
        boolean deep = type.equals("LtiDeepLinkingRequest");
        need(deep || type.equals("LtiResourceLinkRequest"), "message-type");
        String subject = text(claims, "sub");
        need(!subject.isBlank() && subject.length() <= 255, "subject");
        return new Launch(
                platform,
                deployment,
                subject,
                name(claims),
                text(claims, "email").strip(),
                new TreeSet<>(texts(claims.getClaim(LTI + "roles"))),
                page(claims),
                text(object(claims, LTI + "launch_presentation"), "locale"),
                course(claims, platform),
                deep ? Optional.of(deepLinking(claims, platform)) : Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void parties(JWTClaimsSet claims, Platform platform) {
        need(platform.issuer().equals(claims.getIssuer()), "issuer");
        List<String> audience = claims.getAudience();
        need(audience.contains(platform.client()), "audience");
        String party = text(claims, "azp");
        need(party.isEmpty() ? audience.size() == 1 : party.equals(platform.client()), "party");
    }

    private void times(JWTClaimsSet claims) {
        Instant now = clock.instant();
        need(after(claims.getExpirationTime(), now.minus(DRIFT)), "expired");
        need(after(claims.getIssueTime(), now.minus(OLDEST)), "issued");
        need(!claims.getIssueTime().toInstant().isAfter(now.plus(DRIFT)), "issued");
        Date notBefore = claims.getNotBeforeTime();
        need(notBefore == null || !notBefore.toInstant().isAfter(now.plus(DRIFT)), "issued");
    }

    private static boolean after(Date said, Instant time) {
        return said != null && said.toInstant().isAfter(time);
    }

    private static void need(boolean right, String code) {
        if (!right) {
            throw new LtiRefused(code);
        }
    }

    private static String name(JWTClaimsSet claims) {
        String whole = text(claims, "name").strip();
        String parts = (text(claims, "given_name") + " " + text(claims, "family_name")).strip();
        String name = whole.isEmpty() ? parts : whole;
        return name.length() > 120 ? name.substring(0, 120) : name;
    }

    /** A page of ours by its path; anything else opens the front page. */
    private static String page(JWTClaimsSet claims) {
        String page = text(object(claims, LTI + "custom"), "page");
        return page.matches(PAGES) ? page : "";
    }

    private static Optional<Course> course(JWTClaimsSet claims, Platform platform) {
        Map<?, ?> context = object(claims, LTI + "context");
        String members = text(object(claims, NAMES), "context_memberships_url");
        String id = text(context, "id");
        if (id.isEmpty() || id.length() > 255 || !isOf(platform, members)) {
            return Optional.empty();
        }
        String number = said(text(object(claims, LTI + "lis"), "course_section_sourcedid"));
        return Optional.of(new Course(platform.id(), id, text(context, "title"), number, URI.create(members)));
    }

    private static Launch.DeepLinking deepLinking(JWTClaimsSet claims, Platform platform) {
        Map<?, ?> settings = object(claims, DEEP + "deep_linking_settings");
        String back = text(settings, "deep_link_return_url");
        need(isOf(platform, back), "return-address");
        need(texts(settings.get("accept_types")).contains("ltiResourceLink"), "content-type");
        return new Launch.DeepLinking(
                back, text(settings, "data"), Boolean.TRUE.equals(settings.get("accept_multiple")));
    }

    /** An address on the platform itself: no message makes us call, or post to, anywhere else. */
    private static boolean isOf(Platform platform, String address) {
        try {
            return URI.create(address).getHost() != null
                    && Platform.origin(URI.create(address)).equals(platform.origin());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Variables a platform does not know come back as they were sent. */
    private static String said(String value) {
        return value.startsWith("$") ? "" : value;
    }

    private static String text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text ? text : "";
    }

    private static String text(Map<?, ?> object, String name) {
        return object.get(name) instanceof String text ? text : "";
    }

    private static Map<?, ?> object(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof Map<?, ?> object ? object : Map.of();
    }

    private static List<String> texts(Object claim) {
        return claim instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}
