package fr.essaim.host.embedded.web.bridge;

import org.jsoup.Jsoup;

/** Rich text where we keep plain text only: its words. */
final class Plain {

    private Plain() {}

    static String text(String html) {
        return Jsoup.parse(html).text();
    }
}
