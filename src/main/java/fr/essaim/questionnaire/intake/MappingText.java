package fr.essaim.questionnaire.intake;

import java.util.ArrayList;
import java.util.List;

/** A mapping as one text to keep: a line a column, of use, item, reason and heading between tabs. */
public final class MappingText {

    private MappingText() {}

    public static String write(Mapping mapping) {
        StringBuilder text = new StringBuilder();
        for (ColumnUse column : mapping.columns()) {
            text.append(column.use())
                    .append('\t')
                    .append(column.item())
                    .append('\t')
                    .append(column.reason())
                    .append('\t')
                    .append(oneLine(column.header()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String oneLine(String header) {
        return header.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    public static Mapping read(String text) {
        List<ColumnUse> columns = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] cells = line.split("\t", 4);
            columns.add(new ColumnUse(
                    columns.size(),
                    cells[3].translateEscapes(),
                    ColumnUse.Use.valueOf(cells[0]),
                    cells[1],
                    ColumnUse.Confidence.EXACT,
                    cells[2]));
        }
        return new Mapping(columns);
    }
}
