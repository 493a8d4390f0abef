package fr.essaim.host.embedded.web.arrivals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The sign-in form.
 *
 * @param back where to go afterwards
 * @param link code of somebody a host vouched for and whom we do not know yet, "" for none
 * @param cas whether the académie's sign-in server may be used instead
 * @param platform whether the platform's own cookie may be used instead
 */
public record SignInView(String back, String link, boolean cas, boolean platform) {

    /** Whoever comes from a host is not sent there again. */
    public boolean otherWays() {
        return link.isEmpty() && (cas || platform);
    }

    /** This form in a tab of its own, where a browser that keeps no cookie of ours in a frame keeps it. */
    public String anew() {
        String code = link.isEmpty() ? "" : "&lien=" + URLEncoder.encode(link, StandardCharsets.UTF_8);
        return "/connexion?retour=" + backAgain() + code;
    }

    public String backAgain() {
        return URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
