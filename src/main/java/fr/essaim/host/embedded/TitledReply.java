package fr.essaim.host.embedded;

import fr.essaim.host.spi.PostWish;
import fr.essaim.kernel.SafeHtml;

/** A reply has no title of its own: it stands above the text, and is read from there again. */
record TitledReply(String title, String text) {

    private static final String BEGIN = "<p><strong>";
    private static final String END = "</strong></p>\n";

    static SafeHtml html(PostWish wish) {
        return new SafeHtml(BEGIN + escaped(wish.title()) + END + wish.body().value());
    }

    /** @param html as {@link #html} made it */
    static TitledReply read(SafeHtml html) {
        String whole = html.value();
        int end = whole.indexOf(END);
        return new TitledReply(plain(whole.substring(BEGIN.length(), end)), whole.substring(end + END.length()));
    }

    private static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
