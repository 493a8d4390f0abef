package fr.essaim.campaigns.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.campaigns.roster.RosterLine;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Violation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RosterReaderTest {

    private static List<String> wrong(String text) {
        Failure.Invalid refused = assertThrows(Failure.Invalid.class, () -> RosterReader.read(text, Optional.empty()));
        return refused.violations().stream().map(Violation::key).toList();
    }

    @Test
    void linesOfSeparatorsBehindTheLastPersonAreNotPeople() {
        String text = "nom;prénom;UAI\nDurand;Léa;0990001N\n;;\n  ; ;\n";
        assertEquals(
                List.of("Durand"),
                RosterReader.read(text, Optional.empty()).stream()
                        .map(RosterLine::lastName)
                        .toList());
        assertEquals(List.of("campaigns.roster-empty"), wrong("nom;prénom;UAI\n;;\n"));
    }

    @Test
    void whatIsMissingIsCalledMissing() {
        assertEquals(List.of("campaigns.roster-no-school-column"), wrong("nom;prénom\nDurand;Léa\n"));
        assertEquals(List.of("campaigns.line-no-school"), wrong("nom;prénom;UAI\nDurand;Léa\n"));
        assertEquals(List.of("campaigns.line-uai"), wrong("nom;prénom;UAI\nDurand;Léa;rue Neuve\n"));
        assertEquals(
                "0990001N",
                RosterReader.read("nom;prénom\nDurand;Léa\n", Optional.of("0990001N"))
                        .get(0)
                        .school());
    }
}
