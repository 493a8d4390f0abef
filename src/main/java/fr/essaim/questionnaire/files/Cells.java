package fr.essaim.questionnaire.files;

import fr.essaim.kernel.Failure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds the cells of a file while it is read. A survey repeats the same few answers, so equal short cells are one text;
 * and there is an end to their number, so that a small file of millions of cells does not fill the memory.
 */
final class Cells {

    private static final int SHORT = 32;
    private static final int MOST_SHARED = 20_000;

    private final Map<String, String> shared = new HashMap<>();
    private int count;

    List<String> keep(List<String> cells, int line) {
        count += cells.size();
        if (count > Limits.CELLS) {
            throw new Failure.Invalid("fichier", "questionnaire.file-too-many-cells", Limits.CELLS, line);
        }
        List<String> kept = new ArrayList<>(cells.size());
        for (String cell : cells) {
            kept.add(shared(cell));
        }
        return kept;
    }

    private String shared(String cell) {
        if (cell.length() > SHORT) {
            return cell;
        }
        String known = shared.get(cell);
        if (known == null && shared.size() < MOST_SHARED) {
            shared.put(cell, cell);
        }
        return known == null ? cell : known;
    }
}
