package fr.essaim.web.security;

import fr.essaim.web.browser.Https;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/**
 * The two cookies: the session, and by what a browser is known again in which somebody signed in before. Over https
 * they are host-bound and partitioned, the only kind that came back from inside a Moodle frame in Chromium; over plain
 * http (a newcomer's own machine) they stay on the site itself.
 */
enum OwnCookie {
    SESSION("essaim", ""),
    DEVICE("essaim-appareil", "; Max-Age=" + Duration.ofDays(180).toSeconds());

    private final String name;
    private final String life;

    OwnCookie(String name, String life) {
        this.name = name;
        this.life = life;
    }

    String read(HttpServletRequest request) {
        String wanted = Https.is(request) ? "__Host-" + name : name;
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

    void write(HttpServletRequest request, HttpServletResponse response, String value) {
        response.addHeader("Set-Cookie", line(request, value, life));
    }

    void erase(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", line(request, "", "; Max-Age=0"));
    }

    private String line(HttpServletRequest request, String value, String lasts) {
        return Https.is(request)
                ? "__Host-" + name + "=" + value + "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned" + lasts
                : name + "=" + value + "; Path=" + request.getContextPath() + "; HttpOnly; SameSite=Lax" + lasts;
    }
}
