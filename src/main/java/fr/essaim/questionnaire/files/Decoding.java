package fr.essaim.questionnaire.files;

import fr.essaim.kernel.Failure;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Finds the encoding of bytes that should be a text, or says why they are none. */
final class Decoding {

    static final String WINDOWS = "windows-1252";

    private static final String FILE = "fichier";
    private static final int HEAD = 2048;
    /** How an encrypted workbook names its one part, in the two-byte letters of its directory. */
    private static final String LOCKED = String.join("\0", "EncryptedPackage".split("")) + "\0";

    /**
     * The text of a file and the encoding it was found to be in.
     *
     * @param marked whether the file itself says so, by the mark before its first sign
     */
    record Decoded(String text, String encoding, boolean marked) {}

    private Decoding() {}

    /** @param asked the encoding a person asked for instead of the one found */
    static Decoded decode(byte[] bytes, Optional<String> asked) {
        if (bytes.length == 0) {
            throw new Failure.Invalid(FILE, "questionnaire.file-empty");
        }
        if (bytes.length > Limits.BYTES) {
            throw new Failure.Invalid(FILE, "questionnaire.file-too-big", Limits.BYTES / 1024 / 1024);
        }
        refuseOtherKinds(bytes);
        String encoding = asked.orElseGet(() -> encoding(bytes));
        String text = strictly(bytes, encoding);
        boolean marked = text.startsWith("\uFEFF");
        Decoded decoded = new Decoded(marked ? text.substring(1) : text, encoding, marked);
        refuseWhatIsNoText(decoded.text());
        return decoded;
    }

    private static void refuseOtherKinds(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String start = head.replace("\u00ef\u00bb\u00bf", "")
                .replace("\0", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.contains("%pdf-")) {
            throw new Failure.Invalid(FILE, "questionnaire.file-pdf");
        }
        if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")) {
            throw new Failure.Invalid(FILE, "questionnaire.file-html");
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            boolean locked = new String(bytes, StandardCharsets.ISO_8859_1).contains(LOCKED);
            throw new Failure.Invalid(FILE, locked ? "questionnaire.xlsx-locked" : "questionnaire.file-old-office");
        }
    }

    private static String encoding(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return "UTF-8";
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return "UTF-16LE";
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return "UTF-16BE";
        }
        Wide.guess(bytes).ifPresent(wide -> {
            // which half of each sign comes first would be our guess: a person says it, or saves the file otherwise
            throw new Failure.Invalid(FILE, "questionnaire.file-unmarked-wide", wide);
        });
        return Utf8Check.of(bytes).encoding();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String strictly(byte[] bytes, String encoding) {
        try {
            return Charset.forName(encoding)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException | IllegalArgumentException wrong) {
            if (encoding.equals(WINDOWS)) {
                // no encoding makes a text of a picture: that is said before another one is proposed
                refuseWhatIsNoText(new String(bytes, StandardCharsets.ISO_8859_1));
            }
            throw new Failure.Invalid(
                    FILE,
                    "questionnaire.file-not-this-encoding",
                    encoding,
                    Utf8Check.of(bytes).wrongLine());
        }
    }

    private static void refuseWhatIsNoText(String text) {
        if (text.isBlank()) {
            throw new Failure.Invalid(FILE, "questionnaire.file-empty");
        }
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                column = 0;
            } else if (c < ' ' && c != '\t' && c != '\r') {
                throw new Failure.Invalid(
                        FILE, c == 0 ? "questionnaire.file-nul" : "questionnaire.file-binary", line, column);
            } else if (turns(c)) {
                throw new Failure.Invalid(FILE, "questionnaire.file-direction", line, column);
            }
            column++;
        }
    }

    /** Signs that make the rest of a line read backwards, so that a name looks like another. */
    static boolean turns(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }
}
