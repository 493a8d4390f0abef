package fr.essaim.questionnaire.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.Answers;
import fr.essaim.questionnaire.Item;
import fr.essaim.questionnaire.Questionnaire;
import fr.essaim.questionnaire.intake.Mapping;
import fr.essaim.questionnaire.intake.ProposeMapping;
import fr.essaim.questionnaire.intake.ReadSheets;
import fr.essaim.questionnaire.intake.Sheet;
import fr.essaim.questionnaire.intake.Table;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same random answers, written in each layout and encoding that survey tools have, are read back the same. */
class LayoutsTest {

    private static final Questionnaire BRIEF = Questionnaire.brief();

    /** How a tool heads its columns and writes its answers. */
    enum Layout {
        CODES_ROW_IN_BRACKETS("Q%d[SQ%03d]", "AO%02d"),
        CODES_TWO_FIGURES("Q%02d[SQ%03d]", "AO%02d"),
        CODES_UNDERLINED("Q%d_SQ%03d", "A%d"),
        CODES_AND_TEXT("Q%d[SQ%03d]. Du texte, et encore du texte", "%d"),
        OUR_OWN_IDS("q%d.%d", "%d"),
        MOODLE_ROWS("Q%02d_question->%d", "%d");

        private final String heading;
        private final String answer;

        Layout(String heading, String answer) {
            this.heading = heading;
            this.answer = answer;
        }

        String heading(Item item) {
            return String.format(heading, item.question(), item.row());
        }

        String answer(Item item, int code, Random random) {
            if (item.choices().equals("oui-non") && random.nextBoolean()) {
                return code == 1 ? "Y" : "N";
            }
            return String.format(answer, code);
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void whatIsWrittenIsRead(Layout layout) {
        Random random = new Random(layout.ordinal());
        for (int round = 0; round < 12; round++) {
            List<Answers> written = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(30); i++) {
                written.add(someone("t" + i, random));
            }
            List<List<String>> rows = rows(layout, written, random);
            assertRead(written, new Workbook().rows(rows).bytes());
            for (char separator : new char[] {';', ',', '\t'}) {
                String text = text(rows, separator, random.nextBoolean() ? "\r\n" : "\n");
                assertRead(written, text.getBytes(StandardCharsets.UTF_8));
                assertRead(written, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
                assertRead(written, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
                assertRead(written, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
                assertRead(written, text.getBytes(StandardCharsets.UTF_16LE));
                assertRead(written, text.getBytes(StandardCharsets.UTF_16BE));
                assertRead(written, text.getBytes(Charset.forName("windows-1252")));
            }
        }
    }

    private static Answers someone(String id, Random random) {
        Map<String, Integer> codes = new HashMap<>();
        Set<String> blank = new HashSet<>();
        Set<String> notShown = new HashSet<>();
        for (Item item : BRIEF.inOrder()) {
            switch (random.nextInt(8)) {
                case 0 -> blank.add(item.id());
                case 1 -> notShown.add(item.id());
                default -> codes.put(item.id(), 1 + random.nextInt(BRIEF.choices(item)));
            }
        }
        codes.put("q7.1", 3);
        blank.remove("q7.1");
        notShown.remove("q7.1");
        String free = random.nextBoolean() ? "L’été ; « à l’oral », dit-il\nou \"presque\"" : "";
        return new Answers(Id.of(id), codes, blank, notShown, free);
    }

    private static List<List<String>> rows(Layout layout, List<Answers> answers, Random random) {
        List<List<String>> rows = new ArrayList<>();
        List<String> headings = new ArrayList<>(List.of("id", "email"));
        BRIEF.inOrder().forEach(item -> headings.add(layout.heading(item)));
        headings.add("Q07[other]");
        rows.add(headings);
        for (Answers sheet : answers) {
            List<String> cells = new ArrayList<>(List.of("1", sheet.teacher() + "@example.org"));
            for (Item item : BRIEF.inOrder()) {
                cells.add(
                        sheet.notShown().contains(item.id())
                                ? "N/A"
                                : sheet.code(item.id()).isEmpty()
                                        ? ""
                                        : layout.answer(
                                                item, sheet.code(item.id()).getAsInt(), random));
            }
            cells.add(sheet.freeConcern());
            rows.add(cells);
        }
        return rows;
    }

    private static String text(List<List<String>> rows, char separator, String end) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining(end, "", end + end));
    }

    private static void assertRead(List<Answers> written, byte[] bytes) {
        Table table = TableFile.read(bytes, Optional.empty(), Optional.empty());
        Mapping mapping = new ProposeMapping(BRIEF).propose(table);
        ReadSheets.Outcome read = new ReadSheets(BRIEF).read(table, mapping);
        assertEquals(List.of(), read.wrong());
        assertEquals(written, read.sheets().stream().map(LayoutsTest::answers).toList());
    }

    private static Answers answers(Sheet sheet) {
        return sheet.of(Id.of(sheet.person().email().replace("@example.org", "")));
    }
}
