package fr.essaim.questionnaire.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Violation;
import fr.essaim.questionnaire.intake.Table;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every way in which a file may be wrong, and the sentence that says which line and column. */
class RefusedFilesTest {

    private static Violation refused(byte[] bytes) {
        Failure.Invalid refused = assertThrows(Failure.Invalid.class, () -> TableFile.read(bytes));
        return refused.violations().get(0);
    }

    private static void assertRefused(String key, List<Object> arguments, byte[] bytes) {
        assertEquals(Violation.of(refused(bytes).field(), key, arguments.toArray()), refused(bytes));
    }

    private static void assertRefused(String key, List<Object> arguments, String text) {
        assertRefused(key, arguments, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nothingAtAll() {
        assertRefused("questionnaire.file-empty", List.of(), "");
        assertRefused("questionnaire.file-empty", List.of(), " \r\n\r\n ");
        assertRefused("questionnaire.file-empty", List.of(), "\uFEFF");
    }

    @Test
    void binaryAndNulBytes() {
        assertRefused("questionnaire.file-nul", List.of(2, 3), "a;b\nc;\0;d\n");
        assertRefused("questionnaire.file-binary", List.of(1, 4), "a;b\u0007\nc;d\n");
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        assertEquals("questionnaire.file-binary", refused(picture).key());
        byte[] everyByte = new byte[256];
        for (int i = 0; i < everyByte.length; i++) {
            everyByte[i] = (byte) i;
        }
        assertEquals("questionnaire.file-nul", refused(everyByte).key(), "not “choose another encoding”");
    }

    @Test
    void otherKindsInDisguise() {
        assertRefused("questionnaire.file-pdf", List.of(), "%PDF-1.7\n1 0 obj\n");
        assertRefused("questionnaire.file-html", List.of(), "\uFEFF  <!DOCTYPE html><html><table>");
        assertRefused("questionnaire.file-pdf", List.of(), "<html><!-- %PDF-1.4 --></html>");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertRefused("questionnaire.file-old-office", List.of(), old);
    }

    @Test
    void aSeparatorNobodyUses() {
        assertRefused("questionnaire.file-one-column", List.of(), "nom|q7.1\nAda|3\n");
        assertRefused("questionnaire.file-one-column", List.of(), "nom\nAda\n");
    }

    @Test
    void linesTooShortAndTooLongAreAllNamed() {
        byte[] file = "a;b;c\n1;2\n1;2;3\n1;2;3;4\n".getBytes(StandardCharsets.UTF_8);
        Failure.Invalid refused = assertThrows(Failure.Invalid.class, () -> CsvFile.read(file));
        assertEquals(
                List.of(
                        Violation.of("line-2", "questionnaire.line-short", 2, 2, 3),
                        Violation.of("line-4", "questionnaire.line-long", 4, 4, 3)),
                refused.violations());
    }

    @Test
    void linesAreCountedThroughCellsOfSeveralLines() {
        assertRefused("questionnaire.line-short", List.of(5, 1, 2), "a;b\n\"un\ndeux\ntrois\";2\nseul\n");
    }

    @Test
    void headings() {
        assertRefused("questionnaire.file-only-header", List.of(1), "a;b;c\n");
        assertRefused("questionnaire.header-empty", List.of(1, "B"), "a;;c\n1;2;3\n");
        assertRefused("questionnaire.header-twice", List.of(1, "a", "A", "C"), "a;b;a\n1;2;3\n");
        String wide = IntStream.range(0, 5_000).mapToObj(i -> "c" + i).collect(Collectors.joining(";"));
        assertRefused("questionnaire.file-too-many-columns", List.of(1, 5_000, 1_000), wide + "\n" + wide + "\n");
    }

    @Test
    void aQuoteThatNeverCloses() {
        assertRefused("questionnaire.quote-unclosed", List.of(3), "a;b\n1;2\n3;\"quatre\n5;6\n");
        assertRefused("questionnaire.line-broken", List.of(2), "a;b\n\"un\"x;2\n");
    }

    @Test
    void tooManyRowsTooManyBytesTooLongACell() {
        assertRefused("questionnaire.file-too-many-rows", List.of(20_000, 20_002), "a;b\n" + "1;2\n".repeat(20_001));
        assertEquals(
                20_000,
                CsvFile.read(("a;b\n" + "1;2\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8))
                        .rows()
                        .size());
        byte[] heavy = new byte[26 * 1024 * 1024];
        Arrays.fill(heavy, (byte) 'a');
        assertRefused("questionnaire.file-too-big", List.of(25), heavy);
        for (int length : new int[] {70_000, 2 * 1024 * 1024}) {
            assertRefused("questionnaire.cell-too-long", List.of(2, "B", 64), "a;b\n1;" + "x".repeat(length) + "\n");
        }
    }

    @Test
    void twoEncodingsInOneFile() {
        byte[] utf8 = "nom;q7.1\nZoé;3\n".getBytes(StandardCharsets.UTF_8);
        byte[] windows = "André;2\n".getBytes(Charset.forName("windows-1252"));
        byte[] both = Arrays.copyOf(utf8, utf8.length + windows.length);
        System.arraycopy(windows, 0, both, utf8.length, windows.length);
        assertRefused("questionnaire.file-mixed-encodings", List.of(3), both);
    }

    @Test
    void namesThatReadBackwards() {
        assertRefused("questionnaire.file-direction", List.of(2, 4), "nom;q7.1\nAda\u202Efdp;3\n");
    }

    @Test
    void theWrongEncodingChosenByHand() {
        byte[] windows = "nom;q7.1\nAndré;2\n".getBytes(Charset.forName("windows-1252"));
        Failure.Invalid refused = assertThrows(
                Failure.Invalid.class, () -> CsvFile.read(windows, HowToRead.said("UTF-8", ';', 1), Progress.SILENT));
        assertEquals(
                Violation.of("fichier", "questionnaire.file-not-this-encoding", "UTF-8", 2),
                refused.violations().get(0));
    }

    @Test
    void wideLettersWithoutTheirMark() {
        String text = "email;q7.1\nzoé@example.org;3\n";
        assertRefused(
                "questionnaire.file-unmarked-wide", List.of("UTF-16LE"), text.getBytes(StandardCharsets.UTF_16LE));
        assertRefused(
                "questionnaire.file-unmarked-wide", List.of("UTF-16BE"), text.getBytes(StandardCharsets.UTF_16BE));
        Table said = CsvFile.read(
                text.getBytes(StandardCharsets.UTF_16LE), HowToRead.said("UTF-16LE", ';', 1), Progress.SILENT);
        assertEquals(List.of("zoé@example.org", "3"), said.rows().get(0).cells());
    }

    @Test
    void aWorkbookUnderAPassword() {
        byte[] locked = new byte[2048];
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(start, 0, locked, 0, start.length);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 1024, name.length);
        assertRefused("questionnaire.xlsx-locked", List.of(), locked);
    }

    @Test
    void anAddressIsNoHeading() {
        assertRefused("questionnaire.header-data", List.of(1, "A"), "zoe@example.org;3\nada@example.org;2\n");
    }

    @Test
    void moreCellsThanAnySurveyHas() {
        String row = "1;".repeat(999) + "1\n";
        String headings = IntStream.range(0, 1_000).mapToObj(i -> "c" + i).collect(Collectors.joining(";"));
        assertRefused(
                "questionnaire.file-too-many-cells", List.of(3_000_000, 3_001), headings + "\n" + row.repeat(3_005));
    }

    @Test
    void aFormulaStaysTheTextItIs() {
        Table table = CsvFile.read(
                "email;libre\na@example.org;\"=HYPERLINK(\"\"http://x\"\")\"\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("=HYPERLINK(\"http://x\")", table.rows().get(0).cells().get(1));
    }
}
