package fr.essaim.web.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The headers that say what is asked for and what is sent, without what cannot be read in them: JAX-RS takes
 * {@code q=abc} for a fault of the server and writes a stack trace. What is left decides; when nothing is, anything is
 * welcome, and a body of no readable type is one that no route takes.
 */
public final class ReadableHeaders extends HttpServletRequestWrapper {

    private static final String ACCEPT = "Accept";
    private static final String LANGUAGE = "Accept-Language";
    private static final String TYPE = "Content-Type";

    /** More than any browser says, and little enough for the patterns below. */
    private static final int LONGEST = 2_000;

    private static final String TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
    private static final String WEIGHT = "[01](?:\\.[0-9]{0,6})?";
    private static final String SETTING = TOKEN + "=(?:" + TOKEN + "|\"[^\"\\\\]*\")";
    private static final Pattern PARTS = Pattern.compile("(?:[^,\"]++|\"[^\"]*+\"?)++");
    private static final Pattern MEDIA =
            Pattern.compile(TOKEN + "/" + TOKEN + "(?:\\s*;\\s*(?:q=" + WEIGHT + "|(?!q=)" + SETTING + "))*+");
    private static final Pattern TONGUE =
            Pattern.compile("(?:\\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*+)(?:\\s*;\\s*q=" + WEIGHT + ")?");

    private ReadableHeaders(HttpServletRequest request) {
        super(request);
    }

    public static HttpServletRequest around(HttpServletRequest request) {
        return new ReadableHeaders(request);
    }

    @Override
    public String getHeader(String name) {
        return readable(name, super.getHeader(name));
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        Enumeration<String> values = super.getHeaders(name);
        if (values == null) {
            return null;
        }
        List<String> read = Collections.list(values).stream()
                .map(value -> readable(name, value))
                .toList();
        return Collections.enumeration(read);
    }

    @Override
    public String getContentType() {
        return readable(TYPE, super.getContentType());
    }

    private static String readable(String name, String value) {
        if (value == null) {
            return null;
        } else if (ACCEPT.equalsIgnoreCase(name)) {
            return parts(value, MEDIA, "*/*");
        } else if (LANGUAGE.equalsIgnoreCase(name)) {
            return parts(value, TONGUE, "*");
        }
        boolean unreadable = TYPE.equalsIgnoreCase(name)
                && (value.length() > LONGEST || !MEDIA.matcher(value.strip()).matches());
        return unreadable ? "application/octet-stream" : value;
    }

    private static String parts(String value, Pattern readable, String otherwise) {
        if (value.length() > LONGEST) {
            return otherwise;
        }
        String left = PARTS.matcher(value)
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .filter(part -> readable.matcher(part).matches() && !tooHeavy(part))
                .collect(Collectors.joining(", "));
        return left.isEmpty() ? otherwise : left;
    }

    /** A weight above one is none. */
    private static boolean tooHeavy(String part) {
        return part.toLowerCase(Locale.ROOT).matches(".*;\\s*q=1\\.0*[1-9].*");
    }
}
