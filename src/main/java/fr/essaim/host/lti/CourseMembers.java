package fr.essaim.host.lti;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.essaim.host.lti.tokens.LtiHome;
import fr.essaim.host.lti.tokens.OwnKeys;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.wire.Answers;
import fr.essaim.host.wire.Wire;
import fr.essaim.kernel.OneLine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is enrolled in a course (NRPS). Moodle's access is good for every course of the site: only courses somebody
 * came from are ever asked for.
 */
@Singleton
public final class CourseMembers {

    private static final String TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>\\s*;\\s*rel=\"?next\"?");
    private static final int MOST_PAGES = 50;

    /** @param active false for somebody whose enrolment is suspended, where the platform lists such people at all */
    public record Member(String subject, String firstName, String lastName, String email, boolean active) {}

    private final OwnKeys keys;
    private final LtiHome home;
    private final Clock clock;

    @Inject
    public CourseMembers(OwnKeys keys, LtiHome home, Clock clock) {
        this.keys = keys;
        this.home = home;
        this.clock = clock;
    }

    /**
     * All pages, in the order of the platform.
     *
     * @throws HostFailure REFUSED {@code keys-not-read} if the platform cannot reach our keys: its private networks
     *     are barred to it by default, and it answers with a page that says the address does not exist
     */
    public List<Member> of(Platform platform, Course course) {
        String access = access(platform);
        List<Member> members = new ArrayList<>();
        Optional<URI> page = Optional.of(withLimit(course.members()));
        for (int pages = 0; page.isPresent() && pages < MOST_PAGES; pages++) {
            HttpResponse<byte[]> answer = home.wire()
                    .send(HttpRequest.newBuilder(page.get())
                            .header("Accept", TYPE)
                            .header("Authorization", "Bearer " + access));
            members.addAll(members(object(answer, "forbidden")));
            page = next(answer, platform);
        }
        return members;
    }

    /** Asks for access to the names only, with a token signed by us. */
    public String access(Platform platform) {
        Instant now = clock.instant();
        String assertion = keys.sign(new JWTClaimsSet.Builder()
                .issuer(platform.client())
                .subject(platform.client())
                .audience(platform.token().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .jwtID(UUID.randomUUID().toString())
                .build());
        HttpResponse<byte[]> answer = home.wire()
                .send(HttpRequest.newBuilder(platform.token())
                        .header("Accept", "application/json")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(Wire.form(List.of(
                                Map.entry("grant_type", "client_credentials"),
                                Map.entry(
                                        "client_assertion_type",
                                        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
                                Map.entry("client_assertion", assertion),
                                Map.entry("scope", RegisterPlatform.NAMES_SCOPE))))));
        if (answer.statusCode() == 404) {
            throw HostFailure.refused("keys-not-read");
        }
        // Moodle says text/html of its JSON here
        return Optional.ofNullable(object(answer, "token-refused").get("access_token"))
                .filter(JsonString.class::isInstance)
                .map(token -> ((JsonString) token).getString())
                .filter(token -> token.matches("[\\x21-\\x7e]{1,4096}"))
                .orElseThrow(() -> HostFailure.malformed("unreadable", null));
    }

    private static JsonObject object(HttpResponse<byte[]> answer, String refused) {
        int status = answer.statusCode();
        if (status == 429) {
            throw HostFailure.busy(Answers.patience(answer));
        }
        if (status >= 500) {
            throw HostFailure.unavailable(status == 503 ? "maintenance" : "server-error");
        }
        if (status >= 400) {
            throw HostFailure.refused(refused);
        }
        return Answers.json(answer)
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .orElseThrow(() -> HostFailure.malformed("unreadable", null));
    }

    private static URI withLimit(URI members) {
        return members.getRawQuery() == null ? URI.create(members + "?limit=100") : members;
    }

    /** The next page, if it is on the platform too. */
    private static Optional<URI> next(HttpResponse<byte[]> answer, Platform platform) {
        return answer.headers().allValues("Link").stream()
                .map(NEXT::matcher)
                .filter(Matcher::find)
                .map(link -> link.group(1))
                .filter(link -> link.startsWith(platform.origin() + "/"))
                .map(URI::create)
                .findFirst();
    }

    private static List<Member> members(JsonObject page) {
        JsonValue list = page.get("members");
        if (!(list instanceof JsonArray members)) {
            throw HostFailure.malformed("unreadable", null);
        }
        return members.stream()
                .filter(JsonObject.class::isInstance)
                .map(member -> member((JsonObject) member))
                .filter(member -> !member.subject().isEmpty())
                .toList();
    }

    private static Member member(JsonObject member) {
        String given = OneLine.of(member.getString("given_name", ""));
        String family = OneLine.of(member.getString("family_name", ""));
        String name = OneLine.of(member.getString("name", ""));
        boolean parted = !given.isBlank() || !family.isBlank();
        return new Member(
                member.getString("user_id", ""),
                parted ? given : "",
                parted ? family : name,
                member.getString("email", ""),
                member.getString("status", "Active").equals("Active"));
    }
}
