package fr.essaim.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void whatTurnsTheDirectionOrShowsNothingIsNoPartOfAName() {
        assertEquals("Ada fdp.exe", OneLine.of("Ada \u202Efdp\u202C.exe"));
        for (String sign : Arrays.asList("\u202A\u202B\u202C\u202D\u202E \u2066\u2067\u2068\u2069".split(""))) {
            assertEquals("ab", OneLine.of("a" + sign.strip() + "b"));
        }
        assertEquals("ab", OneLine.of("a\u0000\u0007\u001B\u007F\u0085\u0090b\u009F"));
    }

    @Test
    void whatSpellsAWordStays() {
        String persian = "می\u200Cخواهم";
        String family = "\uD83D\uDC68\u200D\uD83D\uDC67";
        for (String word : List.of("Zoé\u00A0: l’«\u202Fun\u202F»", persian, family, "א\u200E!", "co\u00ADopérer")) {
            assertEquals(word, OneLine.of(word));
        }
    }

    @Test
    void linesAndBlanksBecomeOne() {
        assertEquals("Une carte mentale", OneLine.of("  Une\tcarte\r\n mentale \n"));
        assertEquals("", OneLine.of(null));
        assertEquals("", OneLine.of("\u202E \u0001"));
    }
}
