package fr.essaim.questionnaire.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.Answers;
import fr.essaim.questionnaire.Questionnaire;
import fr.essaim.questionnaire.files.CsvFile;
import fr.essaim.questionnaire.intake.Mapping;
import fr.essaim.questionnaire.intake.ProposeMapping;
import fr.essaim.questionnaire.intake.ReadSheets;
import fr.essaim.questionnaire.intake.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three layouts of the same 45 invented teachers, against results computed elsewhere; only where these are at hand. */
class OriginalScoresTest {

    private static final Path SHARED = Path.of("../../shared/data/questionnaire");

    @ParameterizedTest
    @ValueSource(strings = {"limesurvey_codes_court.csv", "limesurvey_intitules_complets.csv", "google_forms.csv"})
    void theStrictFormulaGivesAllFortyFive(String layout) throws IOException {
        assumeTrue(Files.isDirectory(directory()), "the shared data are not here");
        StrictFormula formula = new StrictFormula(weights(), 70, 170);
        List<Table.Row> expected = table("synthetic_college_45_expected.csv").rows();
        List<Answers> answers = answers(layout);
        assertEquals(expected.size(), answers.size());
        for (int i = 0; i < expected.size(); i++) {
            List<String> cells = expected.get(i).cells();
            StrictFormula.Outcome outcome = formula.score(answers.get(i));
            assertEquals(new BigDecimal(cells.get(4)), outcome.openness(), "openness of " + cells.get(0));
            assertEquals(new BigDecimal(cells.get(5)), outcome.usage(), "usage of " + cells.get(0));
            assertEquals(Integer.parseInt(cells.get(6)), outcome.profile().number(), "profile of " + cells.get(0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"limesurvey_codes_court.csv", "limesurvey_intitules_complets.csv", "google_forms.csv"})
    void ourScaleDiffersOnlyInTheCentralZone(String layout) throws IOException {
        assumeTrue(Files.isDirectory(directory()), "the shared data are not here");
        StrictFormula formula = new StrictFormula(weights(), 70, 170);
        Scale scale = Scale.ours();
        for (Answers answers : answers(layout)) {
            TeacherProfile ours = scale.profile(answers);
            Profile theirs = formula.score(answers).profile();
            assertTrue(
                    ours.central() || ours.profile().orElseThrow() == theirs,
                    () -> answers.teacher() + ": " + ours + " is not " + theirs);
        }
    }

    private static Path directory() {
        return Files.isDirectory(SHARED) ? SHARED : Path.of("../shared/data/questionnaire");
    }

    private static Table table(String name) throws IOException {
        return CsvFile.read(Files.readAllBytes(directory().resolve(name)));
    }

    private static List<Answers> answers(String layout) throws IOException {
        Questionnaire complete = Questionnaire.complete();
        Table table = table(layout);
        Mapping mapping = new ProposeMapping(complete).propose(table);
        assertEquals(complete.items().size(), mapping.items(), "every item found");
        ReadSheets.Outcome read = new ReadSheets(complete).read(table, mapping);
        assertEquals(List.of(), read.wrong());
        List<Answers> answers = new ArrayList<>();
        read.sheets().forEach(sheet -> answers.add(sheet.of(Id.of("t" + sheet.line()))));
        return answers;
    }

    private static List<StrictFormula.Row> weights() throws IOException {
        return table("scoring_weights_original.csv").rows().stream()
                .map(Table.Row::cells)
                .map(cells -> new StrictFormula.Row(
                        cells.get(0).replace("quest_", "q").replace("_l", "."),
                        Integer.parseInt(cells.get(1)),
                        new BigDecimal(cells.get(2)),
                        cells.get(3).equals("1"),
                        cells.get(4).equals("1")))
                .toList();
    }
}
