package fr.essaim.host.lti.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.essaim.host.lti.LtiWorld;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwnKeysTest {

    private final LtiWorld world = new LtiWorld();

    @AfterEach
    void stop() {
        world.close();
    }

    private String signer() throws Exception {
        SignedJWT token = SignedJWT.parse(
                world.ownKeys().sign(new JWTClaimsSet.Builder().subject("we").build()));
        var key = published().getKeyByKeyId(token.getHeader().getKeyID());
        assertTrue(token.verify(new RSASSAVerifier(key.toRSAKey())));
        return token.getHeader().getKeyID();
    }

    private JWKSet published() throws Exception {
        return JWKSet.parse(world.ownKeys().published());
    }

    @Test
    void theFileIsOursAloneAndOnlyPublicHalvesLeaveIt() throws Exception {
        assertFalse(published().containsNonPublicKeys());
        Path file = world.keys().resolve("platform-keys.json");
        assertTrue(JWKSet.parse(Files.readString(file)).containsNonPublicKeys());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(signer(), signer());
    }

    @Test
    void aNewKeyIsPublishedBeforeItSignsAndTheOldOneStaysForAWhile() throws Exception {
        String first = signer();
        world.clock.pass(Duration.ofDays(90));
        assertEquals(first, signer());
        assertEquals(2, published().size());
        world.clock.pass(Duration.ofHours(1));
        String second = signer();
        assertNotEquals(first, second);
        world.clock.pass(Duration.ofDays(3));
        assertEquals(1, published().size());
        assertEquals(second, signer());
    }
}
