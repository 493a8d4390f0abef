package fr.essaim.web.security;

import fr.essaim.web.browser.Https;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The headers every answer carries, errors too. */
@Singleton
public final class SecurityHeaders {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors ";

    private final FrameAncestors ancestors;

    @Inject
    public SecurityHeaders(FrameAncestors ancestors) {
        this.ancestors = ancestors;
    }

    public void put(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY + ancestors.sources());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), geolocation=(), microphone=()");
        response.setHeader("Cache-Control", "no-store");
        if (Https.is(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
