package fr.essaim.web.browser;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * Whether the browser speaks https, which ends at the proxy more often than here. The proxy's word is taken without
 * asking who says it: it decides on the cookie, the redirect and the links of the one who asks, and on nothing else.
 */
public final class Https {

    private Https() {}

    public static boolean is(HttpServletRequest request) {
        return request.isSecure() || "https".equalsIgnoreCase(said(request));
    }

    /** The address asked for as the browser knows it, without its query. */
    public static String address(HttpServletRequest request) {
        return is(request)
                ? request.getRequestURL().toString().replaceFirst("^http:", "https:")
                : request.getRequestURL().toString();
    }

    /** Seen through it, addresses are those the browser knows: redirects and links are made of them. */
    public static HttpServletRequest around(HttpServletRequest request) {
        return request.isSecure() || !is(request) ? request : new Secured(request);
    }

    /** Of several proxies the first is the one the browser spoke to. */
    private static String said(HttpServletRequest request) {
        String protocol = request.getHeader("X-Forwarded-Proto");
        return protocol == null ? "" : protocol.split(",", 2)[0].strip();
    }

    private static final class Secured extends HttpServletRequestWrapper {

        Secured(HttpServletRequest request) {
            super(request);
        }

        @Override
        public boolean isSecure() {
            return true;
        }

        @Override
        public String getScheme() {
            return "https";
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(address((HttpServletRequest) getRequest()));
        }
    }
}
