package fr.essaim.pathways.web.building;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.kernel.Failure;
import fr.essaim.pathways.planning.Presets;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PricesFormTest {

    private static Map<String, Integer> read(String... fields) {
        MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
        for (int k = 0; k < fields.length; k += 2) {
            form.add(fields[k], fields[k + 1]);
        }
        return PricesForm.read(Presets.usual(), form);
    }

    @Test
    void aFormWithoutPricesChangesNone() {
        assertEquals(Presets.usual(), read());
    }

    @Test
    void aPresetTakesThePlaceOfAll() {
        for (String preset : Presets.names()) {
            assertEquals(preset, Presets.of(read("preset", preset)).orElse("none"));
        }
    }

    @Test
    void eachPriceIsRead() {
        Map<String, Integer> read = read("prix-unmet", "90", "prix-hole", " 0 ", "prix-missing", "0");
        assertEquals(90, read.get("unmet"));
        assertEquals(0, read.get("hole"));
        assertEquals(200, read.get("missing"), "a missing visit is not for sale");
    }

    @Test
    void eachWrongPriceIsNamed() {
        Failure.Invalid wrong = assertThrows(Failure.Invalid.class, () -> read("prix-unmet", "201", "prix-hole", "-1"));
        assertEquals(
                List.of("prix-unmet", "prix-hole"),
                wrong.violations().stream().map(one -> one.field()).toList());
    }
}
