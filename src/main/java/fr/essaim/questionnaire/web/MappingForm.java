package fr.essaim.questionnaire.web;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Violation;
import fr.essaim.questionnaire.Questionnaire;
import fr.essaim.questionnaire.intake.ColumnUse;
import fr.essaim.questionnaire.intake.ColumnUse.Use;
import fr.essaim.questionnaire.intake.Mapping;
import fr.essaim.questionnaire.intake.Table;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the form in which a person says what each column is for; all that is wrong is said at once. */
final class MappingForm {

    private static final Questionnaire QUESTIONNAIRE = Questionnaire.brief();

    private MappingForm() {}

    static Mapping read(Mapping before, MultivaluedMap<String, String> form) {
        List<Violation> wrong = new ArrayList<>();
        List<ColumnUse> uses = new ArrayList<>();
        for (ColumnUse column : before.columns()) {
            String word = form.getFirst("colonne-" + column.column());
            UseWords.read(column, word == null ? UseWords.of(column) : word, QUESTIONNAIRE, wrong)
                    .ifPresent(uses::add);
        }
        twice(uses, wrong);
        if (uses.stream().noneMatch(ColumnUse::identifies)) {
            wrong.add(Violation.of("colonne-0", "questionnaire.nobody-identified"));
        }
        if (uses.stream().noneMatch(use -> use.use() == Use.ITEM || use.use() == Use.OPTION || use.use() == Use.LIST)) {
            wrong.add(Violation.of("colonne-0", "questionnaire.no-item-mapped"));
        }
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
        return new Mapping(uses);
    }

    private static void twice(List<ColumnUse> uses, List<Violation> wrong) {
        Map<String, ColumnUse> seen = new HashMap<>();
        for (ColumnUse use : uses) {
            boolean single = use.use() != Use.DROP && use.use() != Use.FREE_CONCERN && use.use() != Use.SUBMITTED;
            ColumnUse before = single ? seen.putIfAbsent(UseWords.of(use), use) : null;
            if (before != null) {
                wrong.add(Violation.of(
                        "colonne-" + use.column(),
                        "questionnaire.use-twice",
                        Table.letters(before.column()),
                        Table.letters(use.column()),
                        UseWords.of(use)));
            }
        }
    }
}
