package fr.essaim.questionnaire.files;

import fr.essaim.kernel.Failure;
import fr.essaim.questionnaire.intake.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which row of a file holds the headings. Some tools, and many people, write a title above them. */
final class Titles {

    private static final int LOOKED_AT = 10;
    private static final int WIDE = 4;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[A-Za-z]{2,}");

    private Titles() {}

    /** The row asked for by its line; else the first that is not a lone title above a wide table. */
    static int find(List<Table.Row> rows, Optional<Integer> asked) {
        for (int row = 0; row < rows.size(); row++) {
            boolean isIt = asked.isPresent() ? rows.get(row).line() == asked.get() : !isTitle(rows, row);
            if (isIt) {
                return row;
            }
        }
        throw new Failure.Invalid("titres", "questionnaire.no-such-line", asked.orElse(1));
    }

    private static boolean isTitle(List<Table.Row> rows, int row) {
        List<String> cells = rows.get(row).cells();
        boolean alone = filled(cells) == 1 && !cells.get(0).isBlank();
        return alone && row < LOOKED_AT && row + 1 < rows.size() && widest(rows) >= WIDE;
    }

    private static long widest(List<Table.Row> rows) {
        return rows.stream()
                .limit(LOOKED_AT * 3L)
                .mapToLong(row -> filled(row.cells()))
                .max()
                .orElse(0);
    }

    private static long filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** A heading that is somebody’s address is no heading: the row of headings is missing. */
    static boolean isData(String heading) {
        return ADDRESS.matcher(heading).matches();
    }
}
