package fr.essaim.pathways.choice;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the draw is made from. The seed is settled when the choice opens; only its digest is shown until the choice is
 * closed, so that nobody can know the order before nor choose another after. The salt is never shown: with it each
 * person has a code in the record of the draw that says nothing about who it is.
 */
public record DrawSecret(long seed, String salt) {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 8;

    /** A seed nobody can guess: the ids minted here hold 130 random bits each. */
    public static DrawSecret fresh(Ids ids) {
        byte[] digest = sha256(ids.next() + " " + ids.next());
        return new DrawSecret(ByteBuffer.wrap(digest).getLong() & Long.MAX_VALUE, ids.next() + "-" + ids.next());
    }

    /** Digest of "campaign seed", shown from the opening on: {@code printf '%s' "<campaign> <seed>" | sha256sum}. */
    public String commitment(Id campaign) {
        return HexFormat.of().formatHex(sha256(campaign + " " + seed));
    }

    /** The person's name in the record: eight letters, always the same in one choice. */
    public String code(Id person) {
        byte[] digest = hmac(person.value());
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(digest[i] & 31));
        }
        return code.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private byte[] hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public String toString() {
        return "DrawSecret";
    }
}
