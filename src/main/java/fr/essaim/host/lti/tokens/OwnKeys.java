package fr.essaim.host.lti.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The keys with which we prove to platforms who we are. They lie in one file beside the store, readable by the server
 * alone, never in the store, its snapshots or exports. A new one is made every 90 days; it is published at once and
 * signs an hour later, when platforms that keep our set for a while have read it; the old one stays published for two
 * days more.
 */
@Singleton
public final class OwnKeys {

    private static final Duration LIFE = Duration.ofDays(90);
    private static final Duration AFTERLIFE = Duration.ofDays(2);
    private static final Duration KNOWN_AFTER = Duration.ofHours(1);
    private static final Set<PosixFilePermission> OURS_ALONE =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path file;
    private final Clock clock;

    @Inject
    public OwnKeys(LtiHome home, Clock clock) {
        this.file = home.keys().resolve("platform-keys.json");
        this.clock = clock;
    }

    /** What may be read by everybody, as JSON. */
    public String published() {
        return new JWKSet(List.<JWK>copyOf(current())).toString(true);
    }

    /** @param claims whole, times included */
    public String sign(JWTClaimsSet claims) {
        RSAKey key = signing();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(key.getKeyID())
                        .type(com.nimbusds.jose.JOSEObjectType.JWT)
                        .build(),
                claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("our own key cannot sign", e);
        }
        return token.serialize();
    }

    private RSAKey signing() {
        List<RSAKey> keys = current();
        Instant known = clock.instant().minus(KNOWN_AFTER);
        return keys.stream()
                .filter(key -> !made(key).isAfter(known))
                .findFirst()
                .orElse(keys.get(keys.size() - 1));
    }

    /** Newest first, made anew when it is time. */
    private synchronized List<RSAKey> current() {
        Instant now = clock.instant();
        List<RSAKey> keys = new ArrayList<>(read());
        boolean changed =
                keys.removeIf(key -> made(key).plus(LIFE).plus(AFTERLIFE).isBefore(now));
        if (keys.stream().noneMatch(key -> made(key).plus(LIFE).isAfter(now))) {
            keys.add(generate(now));
            changed = true;
        }
        keys.sort(Comparator.comparing(OwnKeys::made).reversed());
        if (changed) {
            write(keys);
        }
        return keys;
    }

    private static Instant made(RSAKey key) {
        return key.getIssueTime().toInstant();
    }

    private static RSAKey generate(Instant now) {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .issueTime(Date.from(now))
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("the JDK makes no RSA keys", e);
        }
    }

    private List<RSAKey> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return JWKSet.parse(Files.readString(file)).getKeys().stream()
                    .map(JWK::toRSAKey)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException broken) {
            throw new IllegalStateException("the file of our LTI keys cannot be read: " + file, broken);
        }
    }

    /** Written aside and moved, so that a crash leaves the old file or the new one. */
    private void write(List<RSAKey> keys) {
        try {
            Files.createDirectories(file.getParent());
            Path aside = file.resolveSibling("platform-keys.json.new");
            Files.deleteIfExists(aside);
            if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(aside, java.nio.file.attribute.PosixFilePermissions.asFileAttribute(OURS_ALONE));
            }
            Files.writeString(aside, new JWKSet(List.<JWK>copyOf(keys)).toString(false));
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
