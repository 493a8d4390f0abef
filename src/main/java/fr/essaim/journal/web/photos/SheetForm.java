package fr.essaim.journal.web.photos;

import fr.essaim.kernel.Failure;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words and the one picture of a multipart form. Read here so that each server behaves the same, with no byte
 * beyond the limit taken into memory.
 */
record SheetForm(MultivaluedMap<String, String> words, byte[] photo) {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=(?:\"([^\"]+)\"|([^;\\s]+))");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final String END_OF_HEAD = "\r\n\r\n";

    /** @throws Failure.Invalid when there is no picture in it, or too much of it */
    static SheetForm read(String contentType, InputStream body, int most) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new Failure.Invalid("", "web.form-malformed");
        }
        String mark = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        MultivaluedMap<String, String> words = new MultivaluedHashMap<>();
        byte[] photo = null;
        // one sign a byte: what stands between the marks comes out as it went in
        for (String part : whole(body, most).split(Pattern.quote(mark), -1)) {
            int head = part.indexOf(END_OF_HEAD);
            Matcher name = NAME.matcher(part);
            if (head < 0 || !name.find()) {
                continue;
            }
            byte[] content = part.substring(head + END_OF_HEAD.length(), Math.max(head + 4, part.length() - 2))
                    .getBytes(StandardCharsets.ISO_8859_1);
            if (part.substring(0, head).contains("filename=\"")) {
                photo = content;
            } else {
                words.add(name.group(1), new String(content, StandardCharsets.UTF_8));
            }
        }
        if (photo == null || photo.length == 0) {
            throw new Failure.Invalid("fichier", "journal.photo-kind");
        }
        return new SheetForm(words, photo);
    }

    private static String whole(InputStream body, int most) {
        try {
            byte[] bytes = body.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new Failure.Invalid("fichier", "journal.photo-heavy", most / 1024 / 1024);
            }
            return new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    /** The words, with a line instead of none: an entry is never a picture alone, which not everybody sees. */
    MultivaluedMap<String, String> wordsOr(String line) {
        boolean silent = words.entrySet().stream()
                .filter(field -> field.getKey().matches("retenu|propositions|(idee|pour)-\\d"))
                .allMatch(field -> String.join("", field.getValue()).isBlank());
        if (silent) {
            words.putSingle("retenu", line);
        }
        return words;
    }
}
