package fr.essaim.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** One request below {@code /essaim} and its answer, as a filter sees them; whatever is not said here is null. */
public final class OneRequest {

    public final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    public final Map<String, Object> attributes = new HashMap<>();
    public final Map<String, String> answered = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    public int status = 200;
    private final String method;
    private final String path;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private byte[] sent = new byte[0];

    public OneRequest(String method, String path) {
        this.method = method;
        this.path = path;
        headers.put("Accept", "text/html");
    }

    /** A form as a browser sends it. */
    public OneRequest posting(String form) {
        sent = form.getBytes(StandardCharsets.UTF_8);
        return with("Content-Type", "application/x-www-form-urlencoded");
    }

    public OneRequest with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public HttpServletRequest request() {
        return proxy(HttpServletRequest.class, this::asked);
    }

    public HttpServletResponse response() {
        return proxy(HttpServletResponse.class, this::told);
    }

    public String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    private Object asked(Method call, Object[] given) {
        return switch (call.getName()) {
            case "getMethod" -> method;
            case "getRequestURI" -> "/essaim" + path;
            case "getContextPath" -> "/essaim";
            case "getHeader" -> headers.get(given[0]);
            case "getAttribute" -> attributes.get(given[0]);
            case "setAttribute" -> attributes.put((String) given[0], given[1]);
            case "getCookies" -> cookies();
            case "getContentType" -> headers.get("Content-Type");
            case "getInputStream" -> input();
            case "isSecure" -> false;
            case "getRequestURL" -> new StringBuffer("http://essaim.example/essaim" + path);
            default -> null;
        };
    }

    private Cookie[] cookies() {
        String value = headers.get("Cookie");
        return value == null ? null : new Cookie[] {new Cookie("essaim", value)};
    }

    private Object told(Method call, Object[] given) {
        switch (call.getName()) {
            case "setHeader", "addHeader" -> answered.put((String) given[0], (String) given[1]);
            case "setContentType" -> answered.put("Content-Type", (String) given[0]);
            case "setStatus", "sendError" -> status = (Integer) given[0];
            default -> {
                // nothing to keep of it
            }
        }
        return switch (call.getName()) {
            case "isCommitted" -> false;
            case "getHeader" -> answered.get(given[0]);
            case "getOutputStream" -> output();
            default -> null;
        };
    }

    private ServletInputStream input() {
        ByteArrayInputStream bytes = new ByteArrayInputStream(sent);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
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
                throw new UnsupportedOperationException();
            }
        };
    }

    private ServletOutputStream output() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                body.write(one);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @FunctionalInterface
    private interface Answer {
        Object to(Method call, Object[] given);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                OneRequest.class.getClassLoader(),
                new Class<?>[] {type},
                (self, call, given) -> answer.to(call, given)));
    }
}
