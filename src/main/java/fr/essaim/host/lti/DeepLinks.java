package fr.essaim.host.lti;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.essaim.host.lti.tokens.LtiHome;
import fr.essaim.host.lti.tokens.OwnKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Our signed answer to a platform that asked for pages to link to. */
@Singleton
public final class DeepLinks {

    private static final int MOST = 50;

    /** @param path of a page of ours, shown under {@code title} there */
    public record Item(String path, String title) {}

    private final OwnKeys keys;
    private final LtiHome home;
    private final Clock clock;

    @Inject
    public DeepLinks(OwnKeys keys, LtiHome home, Clock clock) {
        this.keys = keys;
        this.home = home;
        this.clock = clock;
    }

    /** The token the browser posts back to the platform; one item where it takes no more. */
    public String answer(Launch launch, List<Item> items) {
        Launch.DeepLinking wanted = launch.deepLinking().orElseThrow();
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(launch.platform().client())
                .audience(launch.platform().issuer())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", UUID.randomUUID().toString())
                .claim(ReadLaunch.LTI + "deployment_id", launch.deployment())
                .claim(ReadLaunch.LTI + "message_type", "LtiDeepLinkingResponse")
                .claim(ReadLaunch.LTI + "version", "1.3.0")
                .claim(
                        ReadLaunch.DEEP + "content_items",
                        items.stream()
                                .limit(wanted.several() ? MOST : 1)
                                .map(this::item)
                                .toList());
        if (!wanted.data().isEmpty()) {
            claims.claim(ReadLaunch.DEEP + "data", wanted.data());
        }
        return keys.sign(claims.build());
    }

    private Map<String, Object> item(Item item) {
        return Map.of(
                "type",
                "ltiResourceLink",
                "title",
                item.title(),
                "url",
                home.url("/lti/launch"),
                "custom",
                Map.of("page", item.path()));
    }
}
