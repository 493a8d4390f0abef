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
        Decoded decoded = new Decoded(strictly(bytes, encoding), encoding);
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
            throw new Failure.Invalid(FILE, "questionnaire.file-old-office");
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
        return Wide.guess(bytes).orElseGet(() -> Utf8Check.of(bytes).encoding());
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
            String text = Charset.forName(encoding)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException | IllegalArgumentException wrong) {
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
            } else if (c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069') {
                throw new Failure.Invalid(FILE, "questionnaire.file-direction", line, column);
            }
            column++;
        }
    }
}
