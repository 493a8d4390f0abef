package fr.essaim.kernel;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as spreadsheets open it: UTF-8 with its mark, semicolons, every cell in quotes. A cell that a spreadsheet
 * would take for a formula gets a ' before it, as survey tools do.
 */
public final class Csv {

    private static final String FORMULAS = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder("\uFEFF");

    public Csv row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
        return this;
    }

    public String text() {
        return text.toString();
    }

    private static String cell(String content) {
        String safe = isFormula(content) ? "'" + content : content;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** What was meant by a cell that somebody kept from being a formula; any other as it is. */
    public static String bare(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String content) {
        return !content.isEmpty() && FORMULAS.indexOf(content.charAt(0)) >= 0;
    }
}
