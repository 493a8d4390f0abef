package fr.essaim.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    private static String cell(String content) {
        String line = new Csv().row(List.of(content)).text();
        return line.substring(1, line.length() - 2);
    }

    @Test
    void noCellIsAFormulaToASpreadsheet() {
        assertEquals("\"'=1+1\"", cell("=1+1"));
        assertEquals("\"'+33\"", cell("+33"));
        assertEquals("\"'-1\"", cell("-1"));
        assertEquals("\"'@SUM\"", cell("@SUM"));
        assertEquals("\"'\tx\"", cell("\tx"));
        assertEquals("\"'\rx\"", cell("\rx"));
        assertEquals("\"a;\"\"b\"\"\"", cell("a;\"b\""));
        assertEquals("\"plain\"", cell("plain"));
        assertEquals("\"\"", cell(""));
    }

    @Test
    void whatWasKeptFromBeingAFormulaIsReadAsMeant() {
        for (String content : List.of("=1", "+33", "-1", "@x", "plain", "'plain", "'", "")) {
            String guarded = cell(content);
            assertEquals(content, Csv.bare(guarded.substring(1, guarded.length() - 1)));
        }
    }

    @Test
    void itOpensInASpreadsheet() {
        assertEquals(
                "\uFEFF\"a\";\"b\"\r\n\"1\";\"2\"\r\n",
                new Csv().row(List.of("a", "b")).row(List.of("1", "2")).text());
    }
}
