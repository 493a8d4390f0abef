package fr.essaim.web.security;

import fr.essaim.web.browser.Https;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The one cookie. Over https it is host-bound and partitioned, the only kind that came back from inside a Moodle
 * frame in Chromium; over plain http (a newcomer's own machine) it stays on the site itself.
 */
final class SessionCookie {

    private static final String SECURE_NAME = "__Host-essaim";
    private static final String PLAIN_NAME = "essaim";

    private SessionCookie() {}

    static String read(HttpServletRequest request) {
        String wanted = Https.is(request) ? SECURE_NAME : PLAIN_NAME;
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(wanted)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String secret) {
        response.addHeader("Set-Cookie", line(request, secret, ""));
    }

    static void erase(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", line(request, "", "; Max-Age=0"));
    }

    private static String line(HttpServletRequest request, String secret, String life) {
        return Https.is(request)
                ? SECURE_NAME + "=" + secret + "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned" + life
                : PLAIN_NAME + "=" + secret + "; Path=" + request.getContextPath() + "; HttpOnly; SameSite=Lax" + life;
    }
}
