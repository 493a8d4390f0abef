package fr.essaim.web.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import fr.essaim.web.NavItem;
import fr.essaim.web.OneRequest;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import fr.essaim.web.failures.Unsaved;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The menu of another role is to be read: followed, it would answer “this is not your role”. */
class ShownMenuTest {

    private static Element menu(Visit visit) {
        Standing standing = new Standing() {
            @Override
            public boolean demo() {
                return false;
            }

            @Override
            public boolean storeWrites() {
                return true;
            }
        };
        Templates templates = new Templates(
                new Messages(),
                (viewer, path) -> List.of(new NavItem("/journee", "desk.day", false)),
                visit,
                standing,
                new OneRequest("GET", "/administration/roles/voir-comme/enseignant").request());
        Html page = Html.of("web/signed_out", new Unsaved(List.of()), "web.signed-out-title");
        return Jsoup.parse(new String(templates.render(page).toByteArray(), StandardCharsets.UTF_8))
                .selectFirst(".nav a");
    }

    @Test
    void itLeadsNowhereWhileItIsShownToSomebodyElse() {
        Visit own = PagesInTests.visit(Viewer.NOBODY, Language.FR);
        assertEquals("/essaim/journee", menu(own).attr("href"));
        own.show(Viewer.NOBODY);
        assertEquals("Ma journée", menu(own).text());
        assertEquals("", menu(own).attr("href"));
    }
}
