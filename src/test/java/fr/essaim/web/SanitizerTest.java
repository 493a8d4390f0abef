package fr.essaim.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SanitizerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>mot",
                "<img src=x onerror=alert(1)>mot",
                "<svg onload=alert(1)>mot</svg>",
                "<a href=\"javascript:alert(1)\">mot</a>",
                "<a href=\"jAvAsCrIpT&#58;alert(1)\">mot</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">mot</a>",
                "<p style=\"background:url(javascript:alert(1))\" class=x id=y>mot</p>",
                "<iframe src=\"https://example.org\"></iframe>mot",
                "<math><mtext></p><style><img src=x onerror=alert(1)></style>mot",
                "<form action=/x><button>mot</button></form>",
                "<p onclick=alert(1)>mot",
                "<<script>script>alert(1)<</script>/script>mot",
                "<a href=\"//example.org\">mot</a>"
            })
    void nothingThatActsPassesAndTheWordsStay(String payload) {
        String clean = Sanitizer.clean(payload).value();
        String low = clean.toLowerCase(Locale.ROOT);
        assertFalse(
                Jsoup.parseBodyFragment(clean)
                                .select("script,img,svg,iframe,style,form,button,math")
                                .size()
                        > 0,
                clean);
        assertFalse(low.contains("javascript:") || low.contains("data:") || low.contains("<p "), clean);
        assertTrue(
                Jsoup.parseBodyFragment(clean).select("*").stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .allMatch(attribute -> attribute.getKey().equals("href")
                                || attribute.getKey().equals("rel")),
                clean);
        assertTrue(clean.contains("mot"), clean);
        assertEquals(clean, Sanitizer.clean(clean).value(), "cleaning twice is cleaning once");
    }

    @Test
    void whatPeopleWriteStays() {
        String text =
                "<p>Une <strong>idée</strong> à <em>essayer</em><br>voir <a href=\"https://example.org/a?b=1&amp;c=2\""
                        + " rel=\"noopener nofollow ugc\">là</a></p><ul><li>un</li></ul>";
        assertEquals(text, Sanitizer.clean(text).value());
    }

    @Test
    void plainTextBecomesParagraphsAndNothingElse() {
        assertEquals(
                "<p>a &lt;b&gt; &amp; c<br>d</p><p>e</p>",
                Sanitizer.paragraphs("a <b> & c\nd\n\n\ne\n").value());
        assertEquals("", Sanitizer.paragraphs("  \n ").value());
    }
}
