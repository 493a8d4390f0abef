package fr.essaim.web.browser;

import fr.essaim.kernel.Failure;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form with a file, part by part as it arrives: read here so that each server behaves the same, no byte beyond a
 * limit is taken into memory, and a file larger than memory may pass through.
 */
public final class Multipart {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=(?:\"([^\"]+)\"|([^;\\s]+))");
    private static final Pattern NAME = Pattern.compile("(?i)^Content-Disposition:.*?[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("(?i)^Content-Disposition:.*?[; ]filename=\"([^\"]*)\"");
    private static final int LEFT_UNREAD = 1024 * 1024;
    private static final int PARTS = 500;
    private static final int LINES = 32;
    private static final int LONGEST_LINE = 8 * 1024;

    private final InputStream body;
    private final String mark;
    private PartContent content;
    private int parts;

    /** @throws Failure.Invalid when the type names no boundary */
    public Multipart(String contentType, InputStream body) {
        Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (!boundary.find()) {
            throw new Failure.Invalid("", "web.form-malformed");
        }
        this.mark = "\r\n--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        this.body = body;
        // the first mark has no line before it
        this.content =
                new PartContent(new SequenceInputStream(new ByteArrayInputStream(new byte[] {'\r', '\n'}), body), mark);
    }

    /**
     * One part. Its content must be read, or left, before the next one is asked for.
     *
     * @param file whether a file was chosen, or could have been
     * @param chosen false for a box for files that was left empty
     */
    public record Part(String name, boolean file, boolean chosen, InputStream content) {

        /** The whole of it, empty when it is longer than that. */
        public Optional<byte[]> bytes(int most) {
            try {
                byte[] bytes = content.readNBytes(most + 1);
                return bytes.length > most ? Optional.empty() : Optional.of(bytes);
            } catch (IOException cut) {
                throw new java.io.UncheckedIOException(cut);
            }
        }
    }

    /** The next part, empty when there is none. */
    public Optional<Part> next() throws IOException {
        pass();
        if (!content.ended() || body.read() != '\r' || body.read() != '\n') {
            return Optional.empty();
        }
        String name = "";
        boolean file = false;
        boolean chosen = false;
        for (int lines = 0; lines < LINES; lines++) {
            String line = line();
            if (line.isEmpty()) {
                content = new PartContent(body, mark);
                return Optional.of(new Part(name, file, chosen, content));
            }
            Matcher called = NAME.matcher(line);
            Matcher filed = FILE.matcher(line);
            name = called.find() ? called.group(1) : name;
            if (filed.find()) {
                file = true;
                chosen = !filed.group(1).isEmpty();
            }
        }
        throw new Failure.Invalid("", "web.form-malformed");
    }

    /** Goes to the end of a part nobody read. A form that makes us wait for it for ever is damaged. */
    private void pass() throws IOException {
        long left = LEFT_UNREAD;
        while (content.read() >= 0) {
            if (--left < 0) {
                throw new Failure.Invalid("", "web.form-malformed");
            }
        }
        if (++parts > PARTS) {
            throw new Failure.Invalid("", "web.form-malformed");
        }
    }

    /** Whether what was read so far came whole. */
    public boolean whole() {
        return content.ended();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int sign = body.read(); sign != '\n'; sign = body.read()) {
            if (sign < 0 || line.length() > LONGEST_LINE) {
                throw new Failure.Invalid("", "web.form-malformed");
            }
            line.append((char) sign);
        }
        return new String(line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).strip();
    }

    /** The file that was chosen, as it arrives. */
    public Optional<InputStream> file() throws IOException {
        for (Optional<Part> part = next(); part.isPresent(); part = next()) {
            if (part.get().chosen()) {
                return part.map(Part::content);
            }
        }
        return Optional.empty();
    }

    /** The words before the first file; of a form with more of them than that, those that fit. */
    public Map<String, List<String>> words(int most) throws IOException {
        Map<String, List<String>> words = new LinkedHashMap<>();
        int left = most;
        for (Optional<Part> part = next(); part.isPresent() && !part.get().file(); part = next()) {
            Optional<byte[]> text = part.get().bytes(left);
            if (text.isEmpty()) {
                break;
            }
            left -= text.get().length;
            words.computeIfAbsent(part.get().name(), name -> new ArrayList<>())
                    .add(new String(text.get(), StandardCharsets.UTF_8));
        }
        return words;
    }

    /**
     * The bytes of the file that was chosen.
     *
     * @param none key of what is said when there is none
     * @param tooBig key of what is said of one that is larger, with the megabytes
     */
    public static byte[] file(String contentType, InputStream body, int most, String none, String tooBig) {
        try {
            Multipart form = new Multipart(contentType, new BufferedInputStream(body));
            InputStream file = form.file().orElseThrow(() -> new Failure.Invalid("fichier", none));
            byte[] bytes = file.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new Failure.Invalid("fichier", tooBig, most / 1024 / 1024);
            }
            if (!form.whole()) {
                throw new Failure.Invalid("fichier", none);
            }
            return bytes;
        } catch (IOException cut) {
            throw new java.io.UncheckedIOException(cut);
        }
    }
}
