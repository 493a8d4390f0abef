package fr.essaim.concerns.voices;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What somebody wrote, without any name.
 *
 * @param key made of the words alone: nothing leads from it to who wrote them
 */
public record Voice(String key, String text) {

    private static final int LENGTH = 16;

    /** @param written as it was written
     * @param shown the same without names */
    static Voice of(String written, String shown) {
        return new Voice(key(written), shown);
    }

    private static String key(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
