package fr.essaim.questionnaire.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.Answers;
import fr.essaim.questionnaire.DataLines;
import fr.essaim.questionnaire.Item;
import fr.essaim.questionnaire.Missing;
import fr.essaim.questionnaire.Questionnaire;
import fr.essaim.questionnaire.intake.ColumnUse;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same random answers, written in each layout and encoding that survey tools have, are read back the same. */
class LayoutsTest {

    private static final Questionnaire BRIEF = Questionnaire.brief();

    private static final Map<String, List<String>> CLUES = DataLines.of(Questionnaire.class, "items-1.csv").stream()
            .collect(Collectors.toMap(line -> line.get(0), line -> line));
    private static final Map<String, String> LABELS = DataLines.of(Questionnaire.class, "choices-1.csv").stream()
            .collect(Collectors.toMap(
                    line -> line.get(0) + line.get(1), line -> line.get(2).split("\\|")[0]));

    /** How a tool heads its columns and writes its answers. */
    enum Layout {
        CODES_ROW_IN_BRACKETS("Q%d[SQ%03d]", "AO%02d"),
        CODES_TWO_FIGURES("Q%02d[SQ%03d]", "AO%02d"),
        CODES_UNDERLINED("Q%d_SQ%03d", "A%d"),
        CODES_AND_TEXT("Q%d[SQ%03d]. Du texte, et encore du texte", "%d"),
        OUR_OWN_IDS("q%d.%d", "%d"),
        MOODLE_ROWS("Q%02d_question->%d", "%d"),
        /** Headings in words, as LimeSurvey and Google Forms write grids, answers in words. */
        FULL_TEXT("", "") {
            @Override
            String heading(Item item) {
                String row = CLUES.get(item.id()).get(5);
                return "La " + words(CLUES.get(item.id()).get(4)) + (row.isEmpty() ? " ?" : " [" + words(row) + "]");
            }

            @Override
            String answer(Item item, int code, Random random) {
                return LABELS.get(item.choices() + code);
            }
        },
        CODES_AND_FULL_TEXT("", "") {
            @Override
            String heading(Item item) {
                return CODES_TWO_FIGURES.heading(item) + " " + FULL_TEXT.heading(item);
            }

            @Override
            String answer(Item item, int code, Random random) {
                return FULL_TEXT.answer(item, code, random);
            }
        },
        /** LimeSurvey cuts headings after 15 letters: most are then the same, and only their turn tells them apart. */
        FIFTEEN_LETTERS("", "AO%02d") {
            @Override
            String heading(Item item) {
                return CLUES.get(item.id()).get(3) + "..";
            }
        },
        MOODLE_WORDS("", "") {
            @Override
            String heading(Item item) {
                String row = CLUES.get(item.id()).get(5);
                return String.format("Q%02d_intitule", item.question()) + (row.isEmpty() ? "" : "->" + words(row));
            }

            @Override
            String answer(Item item, int code, Random random) {
                return FULL_TEXT.answer(item, code, random);
            }
        };

        private static String words(String stems) {
            return java.util.Arrays.stream(stems.split(" "))
                    .filter(stem -> !stem.startsWith("!"))
                    .map(stem -> stem.split("\\|")[0])
                    .collect(Collectors.joining(" "));
        }

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
        for (int round = 0; round < 6; round++) {
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
        Table table = TableFile.read(bytes);
        Mapping mapping = new ProposeMapping(BRIEF).propose(table);
        ReadSheets.Outcome read = new ReadSheets(BRIEF).read(table, mapping);
        assertEquals(List.of(), read.wrong());
        assertEquals(written, read.sheets().stream().map(LayoutsTest::answers).toList());
    }

    private static Answers answers(Sheet sheet) {
        return sheet.of(Id.of(sheet.person().email().replace("@example.org", "")));
    }

    @Test
    void severalAnswersInOneCellAndOneColumnAnAnswer() {
        List<List<String>> rows = List.of(
                List.of(
                        "ID",
                        "Heure de fin",
                        "Adresse de messagerie",
                        "Je souhaite m’impliquer comme",
                        "Q13_auto->Non",
                        "Q13_auto->Oui, ponctuellement",
                        "Q13_auto->Oui, en continu"),
                List.of("1", "12:00", "a@example.org", "membre de l’équipe;participant aux ateliers;", "0", "1", "0"),
                List.of("2", "12:01", "b@example.org", "participant aux ateliers", "0", "0", "1"),
                List.of("3", "12:02", "c@example.org", "", "0", "0", "0"),
                List.of("4", "12:03", "d@example.org", "N/A", "N/A", "N/A", "N/A"));
        Table table = TableFile.read(new Workbook().rows(rows).bytes());
        Mapping mapping = new ProposeMapping(BRIEF).propose(table);
        assertEquals(
                List.of("q18", "q13.1=1", "q13.1=2", "q13.1=3"),
                mapping.columns().stream().skip(3).map(column -> column.item()).toList());
        List<Sheet> sheets = new ReadSheets(BRIEF).read(table, mapping).sheets();
        assertEquals(Map.of("q18.1", 1, "q18.2", 1, "q13.1", 2), sheets.get(0).codes());
        assertEquals(Map.of("q18.1", 2, "q18.2", 1, "q13.1", 3), sheets.get(1).codes());
        assertEquals(2, sheets.size(), "the two others answered nothing");
    }

    @Test
    void theThreeKindsOfMissingAreToldApart() {
        Table table = CsvFile.read("email,q7.1,q7.2,q7.3\na@example.org,3,,N/A\n".getBytes(StandardCharsets.UTF_8));
        Answers answers = answers(new ReadSheets(BRIEF)
                .read(table, new ProposeMapping(BRIEF).propose(table))
                .sheets()
                .get(0));
        assertEquals(Optional.of(Missing.BLANK), answers.missing("q7.2"));
        assertEquals(Optional.of(Missing.NOT_SHOWN), answers.missing("q7.3"));
        assertEquals(Optional.of(Missing.NOT_ASKED), answers.missing("q7.4"));
    }

    @Test
    void aLabelThatIsNoRowAndASecondTickAreNamed() {
        Table table =
                CsvFile.read(("email;Je souhaite m’impliquer comme;q13;q13 bis\na@example.org;membre, arbitre;1;1\n"
                                + "b@example.org;participant, membre;0;1\n")
                        .getBytes(StandardCharsets.UTF_8));
        Mapping guess = new ProposeMapping(BRIEF).propose(table);
        Mapping mapping = new Mapping(List.of(
                guess.columns().get(0),
                guess.columns().get(1),
                guess.columns().get(2).as(ColumnUse.Use.OPTION, "q13.1=1"),
                guess.columns().get(3).as(ColumnUse.Use.OPTION, "q13.1=2")));
        ReadSheets.Outcome read = new ReadSheets(BRIEF).read(table, mapping);
        assertEquals(
                List.of(List.of(2, "B", "Je souhaite m’impliquer comme", "arbitre"), List.of(2, "D", "q13 bis", "1")),
                read.wrong().stream().map(wrong -> wrong.arguments()).toList());
    }

    @Test
    void whatWouldTellTooMuchIsProposedToBeDropped() {
        Table table = CsvFile.read(("Horodateur;E-mail;Votre âge;Contact;Remarques;Couleur;q7.1\n"
                        + "1;a@example.org;44;a@example.org;Je voudrais dire que Mme X ne vient jamais aux réunions;vert;3\n")
                .getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(
                        "",
                        "",
                        "questionnaire.drop.personal",
                        "questionnaire.drop.personal",
                        "questionnaire.drop.free",
                        "questionnaire.drop.unknown",
                        ""),
                new ProposeMapping(BRIEF)
                        .propose(table).columns().stream()
                                .map(ColumnUse::reason)
                                .toList());
    }

    @Test
    void aTitleAboveTheHeadingsIsPassedOver() {
        byte[] file = "Enquête de rentrée 2026\n\nemail;q7.1;q7.2;q7.3\na@example.org;1;2;3\n"
                .getBytes(StandardCharsets.UTF_8);
        Table table = CsvFile.read(file);
        assertEquals(new Table.Format("UTF-8", false, ";", 3), table.format());
        assertEquals(4, table.rows().get(0).line());
        Table said = CsvFile.read(
                "un;deux\nemail;q7.1\na@example.org;3\n".getBytes(StandardCharsets.UTF_8),
                HowToRead.said("UTF-8", ';', 2),
                Progress.SILENT);
        assertEquals(List.of("email", "q7.1"), said.headers());
    }
}
