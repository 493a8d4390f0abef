package fr.essaim.web.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.web.Language;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every component promises, read in the HTML of the styleguide. */
class ComponentsTest {

    static Stream<Arguments> pages() {
        return Stream.of("styleguide", "styleguide_print")
                .flatMap(page -> Stream.of(Language.values()).map(language -> Arguments.of(page, language)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_the_policy_would_block(String template, Language language) throws Exception {
        Document page = render(template, language);
        assertEquals(List.of(), page.select("[style], style, script:not([src])").eachText());
        assertTrue(page.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_word_is_known_and_every_reference_leads_somewhere(String template, Language language) throws Exception {
        Document page = render(template, language);
        assertFalse(page.text().contains("parts."), "a key shows itself");
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.stream().distinct().toList(), ids);
        for (String attribute : List.of("for", "aria-describedby", "aria-labelledby")) {
            for (Element element : page.select("[" + attribute + "]")) {
                for (String id : element.attr(attribute).split(" ")) {
                    assertTrue(ids.contains(id), attribute + " leads nowhere: " + id);
                }
            }
        }
    }

    @Test
    void a_wrong_field_says_so_to_eyes_and_ears_and_keeps_what_was_typed() throws Exception {
        Document page = render("styleguide", Language.FR);
        Element field = page.getElementById("taille");
        assertEquals("true", field.attr("aria-invalid"));
        assertEquals("7", field.attr("value"));
        assertTrue(field.attr("aria-describedby").contains("taille-erreur"));
        assertEquals("#taille", page.select(".summary a").last().attr("href"));
    }

    @Test
    void every_station_and_every_line_of_the_map_can_be_reached_and_answers() throws Exception {
        Document page = render("styleguide", Language.FR);
        Element map = page.getElementById("plan");
        assertEquals("group", map.selectFirst("svg").attr("role"));
        for (Element link : map.select("svg a[data-answer]")) {
            assertFalse(link.attr("aria-label").isBlank());
            assertTrue(page.getElementById(link.attr("data-answer")) != null, link.attr("data-answer"));
        }
        assertEquals(8, map.select("svg a.ln").size());
        assertEquals(8, map.select("svg a[id], svg a.st[data-lines]").size());
    }

    @Test
    void the_frame_of_a_host_has_no_second_header_nor_footer() throws Exception {
        try (Showcase showcase = new Showcase()) {
            Document framed = Jsoup.parse(showcase.render("styleguide", Language.FR, true, new Samples()));
            assertEquals(0, framed.select(".brand, footer").size());
            assertEquals(1, framed.select("main#contenu").size());
        }
    }

    private static Document render(String template, Language language) throws Exception {
        try (Showcase showcase = new Showcase()) {
            return Jsoup.parse(showcase.render(template, language, false, new Samples()));
        }
    }
}
