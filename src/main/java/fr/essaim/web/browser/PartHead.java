package fr.essaim.web.browser;

import fr.essaim.kernel.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the content of a part.
 *
 * @param file whether a file was chosen, or could have been
 * @param chosen false for a box for files that was left empty
 */
record PartHead(String name, boolean file, boolean chosen) {

    private static final Pattern NAME = Pattern.compile("(?i)^Content-Disposition:.*?[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("(?i)^Content-Disposition:.*?[; ]filename=\"([^\"]*)\"");
    private static final int LINES = 32;
    private static final int LONGEST_LINE = 8 * 1024;

    /** @throws Failure.Invalid for one that does not end in time */
    static PartHead of(InputStream body) throws IOException {
        PartHead head = new PartHead("", false, false);
        for (int lines = 0; lines < LINES; lines++) {
            String line = line(body);
            if (line.isEmpty()) {
                return head;
            }
            head = head.and(line);
        }
        throw new Failure.Invalid("", "web.form-malformed");
    }

    private PartHead and(String line) {
        Matcher called = NAME.matcher(line);
        Matcher filed = FILE.matcher(line);
        String now = called.find() ? called.group(1) : name;
        return filed.find() ? new PartHead(now, true, !filed.group(1).isEmpty()) : new PartHead(now, file, chosen);
    }

    private static String line(InputStream body) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int sign = body.read(); sign != '\n'; sign = body.read()) {
            if (sign < 0 || line.length() > LONGEST_LINE) {
                throw new Failure.Invalid("", "web.form-malformed");
            }
            line.append((char) sign);
        }
        return new String(line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).strip();
    }
}
