package fr.essaim.host.embedded.web.arrivals;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where a plugin takes launches: {@code /essaim/journee} is led to by {@code /essaim/launch}.
 *
 * @param service the address itself, for which tickets are made
 * @param page the page below it that is meant
 */
record LaunchAddress(String service, String page) {

    static LaunchAddress above(String url) {
        URI target = URI.create(url);
        String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        int second = path.indexOf('/', 1);
        String root = second < 0 ? "/" : path.substring(0, second + 1);
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        return new LaunchAddress(
                target.getScheme() + "://" + target.getRawAuthority() + root + "launch",
                "/" + path.substring(root.length()) + query);
    }

    URI with(String ticket) {
        return URI.create(service + "?ticket=" + ticket + "&target=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
    }
}
