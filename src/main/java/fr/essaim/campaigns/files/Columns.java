package fr.essaim.campaigns.files;

import de.siegmar.fastcsv.reader.CsvRecord;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.OneLine;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which column holds what, read from the heading line; columns nobody asked for are left alone. */
record Columns(Map<String, Integer> places) {

    static Columns of(CsvRecord headings, Map<String, List<String>> known) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < headings.getFieldCount(); i++) {
            String heading = headings.getField(i).trim().toLowerCase(Locale.FRENCH);
            int place = i;
            known.forEach((what, names) -> {
                if (names.contains(heading)) {
                    places.putIfAbsent(what, place);
                }
            });
        }
        return new Columns(places);
    }

    void need(String what, String otherwise) {
        if (!places.containsKey(what)) {
            throw new Failure.Invalid("liste", otherwise);
        }
    }

    /** The cell on one line; "" when the line is too short or the table has no such column. */
    String cell(CsvRecord record, String what) {
        Integer place = places.get(what);
        return place == null || place >= record.getFieldCount() ? "" : OneLine.of(record.getField(place));
    }
}
