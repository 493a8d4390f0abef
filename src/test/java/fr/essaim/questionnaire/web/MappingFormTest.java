package fr.essaim.questionnaire.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Violation;
import fr.essaim.questionnaire.Questionnaire;
import fr.essaim.questionnaire.files.CsvFile;
import fr.essaim.questionnaire.intake.ColumnUse;
import fr.essaim.questionnaire.intake.ColumnUse.Use;
import fr.essaim.questionnaire.intake.Mapping;
import fr.essaim.questionnaire.intake.MappingText;
import fr.essaim.questionnaire.intake.ProposeMapping;
import fr.essaim.questionnaire.intake.ReadSheets;
import fr.essaim.questionnaire.intake.Sheet;
import fr.essaim.questionnaire.intake.Table;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person says the columns are for, in words. */
class MappingFormTest {

    private static final Table TABLE =
            CsvFile.read("qui;autonomie ?;jamais;souvent;\"Mes\npréoccupations\"\nAda;4;1;0;Développer l’autonomie;\n"
                    .replace("autonomie;\n", "autonomie\n")
                    .getBytes(StandardCharsets.UTF_8));

    private final Mapping proposed = new ProposeMapping(Questionnaire.brief()).propose(TABLE);

    private static MultivaluedMap<String, String> form(String... words) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        for (int column = 0; column < words.length; column++) {
            form.add("colonne-" + column, words[column]);
        }
        return form;
    }

    private List<Violation> refused(String... words) {
        return assertThrows(Failure.Invalid.class, () -> MappingForm.read(proposed, form(words)))
                .violations();
    }

    @Test
    void oneColumnOneAnOptionAndSeveralInOneCell() {
        Mapping mapping = MappingForm.read(proposed, form("nom complet", "q8.4", "q13.1=1", "q13.1=3", "q7"));
        assertEquals(
                List.of(Use.FULL_NAME, Use.ITEM, Use.OPTION, Use.OPTION, Use.LIST),
                mapping.columns().stream().map(ColumnUse::use).toList());
        Sheet sheet = new ReadSheets(Questionnaire.brief())
                .read(TABLE, mapping)
                .sheets()
                .get(0);
        assertEquals("Ada", sheet.person().fullName());
        assertEquals(4, sheet.codes().get("q8.4"));
        assertEquals(1, sheet.codes().get("q13.1"));
        assertEquals(4, sheet.codes().get("q7.4"));
        assertEquals(1, sheet.codes().get("q7.1"));
    }

    @Test
    void whatIsKeptOfAMappingServesTheNextFile() {
        Mapping mapping = MappingForm.read(proposed, form("nom complet", "q8.4", "q13.1=1", "q13.1=3", "écarter"));
        Mapping kept = MappingText.read(MappingText.write(mapping));
        assertEquals(mapping.kept().keySet(), kept.kept().keySet());
        Mapping next = new ProposeMapping(Questionnaire.brief()).propose(TABLE).following(kept.kept());
        assertEquals(
                mapping.columns().stream().map(UseWords::of).toList(),
                next.columns().stream().map(UseWords::of).toList());
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertEquals(
                Map.of("colonne-1", "questionnaire.use-unknown", "colonne-3", "questionnaire.use-twice"),
                refused("e-mail", "q99.1", "q7.1", "q7.1", "écarter").stream()
                        .collect(java.util.stream.Collectors.toMap(Violation::field, Violation::key)));
        assertEquals(
                "questionnaire.use-unknown",
                refused("e-mail", "q7.1", "q13.1=4", "écarter", "écarter")
                        .get(0)
                        .key());
    }

    @Test
    void somebodyAndSomethingMustBeKnown() {
        assertEquals(
                List.of("questionnaire.nobody-identified", "questionnaire.no-item-mapped"),
                refused("écarter", "écarter", "écarter", "écarter", "écarter").stream()
                        .map(Violation::key)
                        .toList());
    }
}
