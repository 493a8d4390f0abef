package fr.essaim.web.browser;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Says whether an unsafe request comes from a page of another site: GET changes nothing, the rest must be ours. */
public final class SameSite {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** A platform's forms arrive here from its own site; their proof is a signature and a state of ours. */
    private static final Set<String> OF_PLATFORMS = Set.of("/lti/login", "/lti/launch");

    private SameSite() {}

    public static boolean isForeign(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (SAFE.contains(request.getMethod()) || OF_PLATFORMS.contains(path)) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !origin.equals(ownOrigin(request));
    }

    private static String ownOrigin(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return (Https.is(request) ? "https" : "http") + "://" + (host == null ? request.getServerName() : host);
    }
}
