package fr.essaim.host.lti.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyOperation;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads tokens of platforms. Two algorithms and no other, whatever the token says of itself; the key is the one of
 * this name in the key set the platform was registered with, and keys or addresses of keys inside the token are not
 * looked at.
 */
@Singleton
public final class Tokens {

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);
    private static final int LONGEST = 64 * 1024;
    private static final int SHORTEST_KEY = 2048;

    private final KeySets keySets;

    @Inject
    public Tokens(KeySets keySets) {
        this.keySets = keySets;
    }

    /**
     * The claims of a token whose signature is good; what they say is the caller's to judge.
     *
     * @param keySet the address registered for the platform
     * @throws LtiRefused {@code malformed}, {@code algorithm}, {@code no-key-id}, {@code unknown-key},
     *     {@code signature}, {@code keys-unreachable}
     */
    public JWTClaimsSet claims(String token, URI keySet) {
        try {
            return JWTClaimsSet.parse(verified(token, kid -> keySets.find(keySet, kid)));
        } catch (ParseException notClaims) {
            throw new LtiRefused("malformed");
        }
    }

    static String verified(String token, Function<String, Optional<JWK>> keys) {
        if (token == null || token.length() > LONGEST) {
            throw new LtiRefused("malformed");
        }
        try {
            JWSObject signed = JWSObject.parse(token);
            JWSHeader header = signed.getHeader();
            if (!ALGORITHMS.contains(header.getAlgorithm())) {
                throw new LtiRefused("algorithm");
            }
            if (header.getKeyID() == null || header.getKeyID().isBlank()) {
                throw new LtiRefused("no-key-id");
            }
            JWK key = keys.apply(header.getKeyID()).orElseThrow(() -> new LtiRefused("unknown-key"));
            if (!signed.verify(verifier(key, header.getAlgorithm()))) {
                throw new LtiRefused("signature");
            }
            return signed.getPayload().toString();
        } catch (ParseException | IllegalArgumentException notSigned) {
            // "none" as algorithm is not parsed as a signed token at all
            throw new LtiRefused("malformed");
        } catch (JOSEException wrongKey) {
            throw new LtiRefused("signature");
        }
    }

    /** A key for signatures of this very algorithm; an RSA modulus is nobody's shared secret here. */
    private static JWSVerifier verifier(JWK key, JWSAlgorithm algorithm) throws JOSEException {
        boolean forSigning = (key.getKeyUse() == null || key.getKeyUse().equals(KeyUse.SIGNATURE))
                && (key.getKeyOperations() == null || key.getKeyOperations().contains(KeyOperation.VERIFY));
        boolean forThis = key.getAlgorithm() == null || key.getAlgorithm().equals(algorithm);
        if (forSigning && forThis && algorithm.equals(JWSAlgorithm.RS256) && key instanceof RSAKey rsa) {
            if (rsa.size() >= SHORTEST_KEY) {
                return new RSASSAVerifier(rsa.toRSAPublicKey());
            }
        }
        if (forSigning && forThis && algorithm.equals(JWSAlgorithm.ES256) && key instanceof ECKey ec) {
            if (ec.getCurve().equals(Curve.P_256)) {
                return new ECDSAVerifier(ec.toECPublicKey());
            }
        }
        throw new LtiRefused("unknown-key");
    }
}
