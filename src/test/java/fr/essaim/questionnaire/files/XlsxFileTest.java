package fr.essaim.questionnaire.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.kernel.Failure;
import fr.essaim.questionnaire.intake.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Workbooks as Microsoft Forms writes them, and as nobody should. */
class XlsxFileTest {

    private static final List<List<String>> ROWS = List.of(
            List.of("ID", "Heure de fin", "Nom", "q7.1"), List.of("1", "", "Zoé & <Ada>", "4"), List.of("2", "x"));

    private static String refused(byte[] bytes) {
        return assertThrows(Failure.Invalid.class, () -> TableFile.read(bytes))
                .violations()
                .get(0)
                .key();
    }

    private static Workbook sheet(String cells) {
        return new Workbook()
                .rows(ROWS)
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c>"
                                + "<c r=\"B1\" t=\"str\"><v>b</v></c></row><row r=\"7\">" + cells
                                + "</row></sheetData></worksheet>");
    }

    @Test
    void rowsAreAsLongAsTheirHeadings() {
        Table table = TableFile.read(new Workbook().rows(ROWS).bytes());
        assertEquals(List.of("ID", "Heure de fin", "Nom", "q7.1"), table.headers());
        assertEquals(List.of("1", "", "Zoé & <Ada>", "4"), table.rows().get(0).cells());
        assertEquals(List.of("2", "x", "", ""), table.rows().get(1).cells());
    }

    @Test
    void numbersBooleansAndFormulasAreText() {
        Table table = TableFile.read(sheet("<c r=\"A7\"><v>4.0</v></c><c r=\"B7\"><f>HYPERLINK(1)</f><v>9</v></c>")
                .bytes());
        assertEquals(
                new Table.Row(7, List.of("4", "=HYPERLINK(1)")), table.rows().get(0));
    }

    @Test
    void aDefinitionOfDocumentIsRefused() {
        String bomb = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
        String thief = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        for (String definition : List.of(bomb, thief)) {
            for (String part : List.of(
                    "xl/worksheets/sheet1.xml",
                    "xl/sharedStrings.xml",
                    "xl/workbook.xml",
                    "xl/_rels/workbook.xml.rels",
                    "xl/styles.xml",
                    "docProps/core.xml",
                    "[Content_Types].xml")) {
                byte[] bytes = new Workbook()
                        .rows(ROWS)
                        .with(part, definition + "<worksheet>&x;</worksheet>")
                        .bytes();
                assertEquals("questionnaire.xlsx-dtd", refused(bytes), part);
            }
        }
    }

    @Test
    void partsThatEscapeMacrosAndLocksAreRefused() {
        assertEquals(
                "questionnaire.xlsx-name",
                refused(new Workbook().rows(ROWS).with("../../x", "").bytes()));
        assertEquals(
                "questionnaire.xlsx-name",
                refused(new Workbook().rows(ROWS).with("xl\\..\\..\\x", "").bytes()));
        assertEquals(
                "questionnaire.xlsx-name",
                refused(new Workbook().rows(ROWS).with("/etc/x", "").bytes()));
        assertEquals(
                "questionnaire.xlsx-macros",
                refused(new Workbook().rows(ROWS).with("xl/vbaProject.bin", "x").bytes()));
        assertEquals(
                "questionnaire.xlsx-locked",
                refused(new Workbook().rows(ROWS).with("EncryptedPackage", "x").bytes()));
    }

    @Test
    void brokenArchivesAndSheetsAreRefused() {
        assertEquals("questionnaire.xlsx-broken", refused(new byte[] {'P', 'K', 3, 4, 1, 2, 3}));
        assertEquals(
                "questionnaire.xlsx-broken",
                refused(sheet("<c r=\"A7\" t=\"s\"><v>99</v></c>").bytes()));
        assertEquals(
                "questionnaire.xlsx-broken", refused(sheet("<c r=\"A7\"><v>").bytes()));
        assertEquals(
                "questionnaire.file-too-many-columns",
                refused(sheet("<c r=\"ZZZ7\"><v>1</v></c>").bytes()));
        assertEquals(
                "questionnaire.cell-too-long",
                refused(sheet("<c r=\"A7\" t=\"str\"><v>" + "x".repeat(70_000) + "</v></c>")
                        .bytes()));
    }

    @Test
    void aCellOfTwoMegabytesTooManyRowsAndSignsThatTurn() {
        String huge = "x".repeat(2 * 1024 * 1024);
        assertEquals(
                "questionnaire.cell-too-long",
                refused(sheet("<c r=\"A7\" t=\"str\"><v>" + huge + "</v></c>").bytes()));
        StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
        for (int line = 1; line <= 20_002; line++) {
            rows.append("<row><c><v>1</v></c><c><v>2</v></c></row>");
        }
        assertEquals(
                "questionnaire.file-too-many-rows",
                refused(new Workbook()
                        .rows(ROWS)
                        .with("xl/worksheets/sheet1.xml", rows + "</sheetData></worksheet>")
                        .bytes()));
        List<List<String>> turned = List.of(List.of("Nom", "q7.1"), List.of("Ada\u202Efdp", "3"));
        assertEquals(
                "questionnaire.cell-direction",
                refused(new Workbook().rows(turned).bytes()));
    }

    @Test
    void aBombIsRefusedBeforeItFillsTheMemory() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        byte[] bomb = out.toByteArray();
        assertTrue(bomb.length < 1024 * 1024, "small while closed");
        assertEquals("questionnaire.xlsx-bomb", refused(bomb));
        long allocated = allocatedBy(() -> refused(bomb));
        assertTrue(allocated < 8L * 1024 * 1024, "a bomb of 300 MB took " + allocated + " bytes");
    }

    private static long allocatedBy(Runnable work) {
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        work.run();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
}
