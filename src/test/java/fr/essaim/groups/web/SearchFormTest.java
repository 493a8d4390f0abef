package fr.essaim.groups.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.groups.Search;
import fr.essaim.groups.forming.Presets;
import fr.essaim.kernel.Failure;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchFormTest {

    private static final Search USUAL = Search.of(4, 1000, 3, false, Map.of("catalyst", 60, "profile", 8));

    private static MultivaluedMap<String, String> form(String... pairs) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            form.add(pairs[i], pairs[i + 1]);
        }
        return form;
    }

    @Test
    void theSimpleButtonChangesNothing() {
        assertEquals(USUAL, SearchForm.read(USUAL, 44, form("_jeton", "x")));
    }

    @Test
    void whatIsSetIsSearchedFor() {
        assertEquals(
                Search.of(4, 1000, 2, true, Map.of("catalyst", 0, "profile", 200)),
                SearchForm.read(
                        USUAL,
                        44,
                        form(
                                "scenario",
                                "2",
                                "meme-discipline",
                                "oui",
                                "prix-catalyst",
                                "0",
                                "prix-profile",
                                " 200 ")));
    }

    @Test
    void wrongPricesAreNamedOneByOne() {
        Failure.Invalid wrong = assertThrows(
                Failure.Invalid.class,
                () -> SearchForm.read(
                        USUAL, 44, form("prix-catalyst", "201", "prix-profile", "huit", "scenario", "1")));
        assertEquals(2, wrong.violations().size());
        assertThrows(Failure.Invalid.class, () -> SearchForm.read(USUAL, 44, form("scenario", "5")));
        assertThrows(Failure.Invalid.class, () -> SearchForm.read(USUAL, 44, form("prix-catalyst", "-1")));
    }

    @Test
    void aPresetAndALongerSearchAreOneButtonEach() {
        Search usual = Search.of(4, 1000, 3, true, Presets.usual());
        Search preset = SearchForm.read(usual, 44, form("preset", "new-faces"));
        assertEquals("new-faces", Presets.of(preset.weights()).orElseThrow());
        assertEquals(3, preset.scenario());
        assertEquals("usual", Presets.of(Presets.named("nonsense")).orElseThrow());
        assertEquals(
                16 * Presets.moves(44, 1),
                SearchForm.read(usual, 44, form("effort", "16")).moves());
        assertEquals(1000, SearchForm.read(usual, 44, form("effort", "1000000")).moves());
        assertEquals(
                2, SearchForm.read(usual, 44, form("creneaux-communs", "2")).commonSlots());
    }
}
