package fr.essaim.web.browser;

import fr.essaim.kernel.Failure;
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
    private static final int LEFT_UNREAD = 1024 * 1024;
    private static final int PARTS = 500;

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
        PartHead head = PartHead.of(body);
        content = new PartContent(body, mark);
        return Optional.of(new Part(head.name(), head.file(), head.chosen(), content));
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
}
