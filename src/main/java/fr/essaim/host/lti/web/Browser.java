package fr.essaim.host.lti.web;

import fr.essaim.web.browser.Https;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The cookie that tells the browser in which a sign-in began. Over https it is of the one kind that comes back inside
 * a frame; over plain http it is left to the browser's two minutes of grace for a form from another site.
 */
final class Browser {

    private Browser() {}

    static Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name(request))) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    static String line(HttpServletRequest request, String secret) {
        String attributes = Https.is(request) ? "; Secure; SameSite=None; Partitioned" : "";
        return name(request) + "=" + secret + "; Path=/; HttpOnly" + attributes;
    }

    private static String name(HttpServletRequest request) {
        return Https.is(request) ? "__Host-essaim-lti" : "essaim-lti";
    }
}
