package fr.essaim.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody is led away by an address that somebody else wrote. */
class OwnPathTest {

    private static final URI HERE = URI.create("https://ecole.example/essaim/");

    @Test
    void pagesOfOursAreGoneBackTo() {
        for (String ours : List.of(
                "/",
                "/campagnes/journee-du-12-mars/grille",
                "/ateliers?page=2&tri=titre",
                "/a..b/c.d/...",
                "/avis?vers=../x")) {
            assertEquals(ours, OwnPath.of(ours));
        }
    }

    @Test
    void whatLeadsOutLeadsToTheFrontPage() {
        for (String out : List.of(
                "",
                "//evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/\\evil.example",
                "/../../other",
                "/x/../../../other",
                "/..",
                "/./x",
                "/%2e%2e/%2E./other",
                "/.%2e/other",
                "/x/%2e%2e%2fother",
                "/a b",
                "/x\r\nSet-Cookie: a=b",
                "evil")) {
            assertEquals("/", OwnPath.of(out), out);
        }
        assertEquals("/", OwnPath.of(null));
    }

    @Test
    void aPageThatIsDoneNeverLeadsAboveTheApplication() {
        for (String out : List.of("/../../other", "/%2e%2e/other", "/campagnes/..%2f../x")) {
            assertEquals(HERE, HERE.resolve(OwnPath.below(out)), out);
        }
        assertEquals(
                "https://ecole.example/essaim/campagnes/a?b=../c#d",
                HERE.resolve(OwnPath.below("/campagnes/a?b=../c#d")).toString());
    }
}
