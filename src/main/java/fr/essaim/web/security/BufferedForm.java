package fr.essaim.web.security;

import fr.essaim.kernel.Failure;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A posted form, read once and then readable by whoever comes after, as a stream or as parameters: servers differ in
 * which of the two their JAX-RS asks for, and the guard must look first.
 */
final class BufferedForm extends HttpServletRequestWrapper {

    static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final String NAME = BufferedForm.class.getName();

    private final byte[] body;
    private final boolean tooLong;

    private BufferedForm(HttpServletRequest request, byte[] body, boolean tooLong) {
        super(request);
        this.body = body;
        this.tooLong = tooLong;
        request.setAttribute(NAME, this);
    }

    static HttpServletRequest around(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (!"POST".equals(request.getMethod())
                || type == null
                || !type.startsWith("application/x-www-form-urlencoded")) {
            return request;
        }
        byte[] read = request.getInputStream().readNBytes(MOST_BYTES + 1);
        boolean tooLong = read.length > MOST_BYTES;
        return new BufferedForm(request, tooLong ? new byte[0] : read, tooLong);
    }

    /** The fields of this request's form, none when it has no such form. */
    static Map<String, List<String>> fields(HttpServletRequest request) {
        BufferedForm form = (BufferedForm) request.getAttribute(NAME);
        if (form == null) {
            return Map.of();
        }
        if (form.tooLong) {
            throw new Failure.Invalid("", "web.form-too-long", MOST_BYTES / 1024 / 1024);
        }
        return form.parse();
    }

    private Map<String, List<String>> parse() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.computeIfAbsent(decode(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decode(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Failure.Invalid("", "web.form-malformed");
        }
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> map = new LinkedHashMap<>();
        parse().forEach((name, values) -> map.put(name, values.toArray(new String[0])));
        return map;
    }

    @Override
    public String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return bytes.read(into, from, length);
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("a form that was read is not read asynchronously");
            }
        };
    }
}
