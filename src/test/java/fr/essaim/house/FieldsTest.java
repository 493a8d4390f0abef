package fr.essaim.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.house.rules.SourceFile;
import fr.essaim.house.rules.TextBoxes;
import fr.essaim.journeys.fields.Box;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every box to type in has its line in test-fixtures/fields.csv, so that odd texts are typed into it. */
class FieldsTest {

    private static final List<SourceFile> TEMPLATES = SourceFile.under(
            "src/main/jte/academy/card.jte",
            "src/main/jte/academy/request.jte",
            "src/main/jte/academy/write.jte",
            "src/main/jte/journal",
            "src/main/jte/impressions",
            "src/main/jte/invitations",
            "src/main/jte/outcomes",
            "src/main/jte/host/topic.jte",
            "src/main/jte/host/group.jte",
            "src/main/jte/groups/detail.jte");

    @Test
    void everyBoxHasItsLineAndEveryLineItsBox() {
        Set<String> listed = new TreeSet<>();
        Box.all().forEach(box -> listed.add(box.template() + " " + box.name().replaceFirst("[0-9]+$", "")));
        Set<String> found = new TreeSet<>();
        TEMPLATES.forEach(file -> found.addAll(TextBoxes.of(file)));
        assertEquals(String.join("\n", found), String.join("\n", listed));
    }

    @Test
    void boxesAreSeenHoweverTheyAreMade() {
        SourceFile made = new SourceFile("src/main/jte/journal/new.jte", """
                @template.web.area(shell = shell, name = "mot", label = shell.t("a.b"), rows = 2)
                @template.web.field(shell = shell, name = "n-" + row, label = shell.t("a.b"))
                @template.web.field(shell = shell, name = "jour", label = shell.t("a.b"), type = "date")
                <textarea name="lu" hidden>x</textarea><textarea name="libre"></textarea>
                <input type="hidden" name="vu"><input name="cherche" value="">""");
        assertEquals(
                Set.of("journal/new mot", "journal/new n-", "journal/new libre", "journal/new cherche"),
                TextBoxes.of(made));
    }
}
