package fr.essaim.questionnaire.files;

import fr.essaim.kernel.Failure;
import fr.essaim.questionnaire.intake.Table;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** The rows of a sheet as text. A formula stays its text and is never worked out. */
final class XlsxSheet {

    private final List<String> shared;
    private final Progress progress;
    private final Cells kept = new Cells();
    private final List<Table.Row> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private List<String> cells = new ArrayList<>();
    private int line;
    private int column;
    private String type = "";
    private String formula = "";

    XlsxSheet(List<String> shared, Progress progress) {
        this.shared = shared;
        this.progress = progress;
    }

    List<Table.Row> rows() {
        return rows;
    }

    void take(XMLStreamReader at) {
        switch (at.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> open(at);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                text.append(at.getText());
                if (text.length() > Limits.CELL) {
                    throw new Failure.Invalid(
                            "line-" + line,
                            "questionnaire.cell-too-long",
                            line,
                            Table.letters(column),
                            Limits.CELL / 1024);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> close(at.getLocalName());
            default -> {}
        }
    }

    private void open(XMLStreamReader at) {
        switch (at.getLocalName()) {
            case "row" -> {
                String number = at.getAttributeValue(null, "r");
                line = number == null ? line + 1 : number(number);
                cells = new ArrayList<>();
                column = -1;
            }
            case "c" -> {
                String place = at.getAttributeValue(null, "r");
                column = place == null ? column + 1 : column(place);
                String kind = at.getAttributeValue(null, "t");
                type = kind == null ? "n" : kind;
                formula = "";
                text.setLength(0);
                // a cell without a value is there all the same
                put("");
            }
            case "v", "f", "is" -> text.setLength(0);
            default -> {}
        }
    }

    private void close(String element) {
        switch (element) {
            case "f" -> formula = "=" + text;
            case "v" -> put(formula.isEmpty() ? value(text.toString()) : formula);
            case "is" -> put(text.toString());
            case "row" -> {
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    refuseTurns();
                    rows.add(new Table.Row(line, kept.keep(cells, line)));
                }
                if (rows.size() % 500 == 0) {
                    progress.at(line, 0);
                }
                if (rows.size() > Limits.ROWS + 1) {
                    throw new Failure.Invalid("fichier", "questionnaire.file-too-many-rows", Limits.ROWS, line);
                }
            }
            default -> {}
        }
    }

    private void refuseTurns() {
        for (int at = 0; at < cells.size(); at++) {
            if (cells.get(at).chars().anyMatch(c -> Decoding.turns((char) c))) {
                throw new Failure.Invalid("line-" + line, "questionnaire.cell-direction", line, Table.letters(at));
            }
        }
    }

    private String value(String raw) {
        return switch (type) {
            case "s" -> shared(number(raw));
            case "b" -> "1".equals(raw) ? "Y" : "N";
            case "n" -> raw.endsWith(".0") ? raw.substring(0, raw.length() - 2) : raw;
            default -> raw;
        };
    }

    private String shared(int index) {
        if (index >= shared.size()) {
            throw broken();
        }
        return shared.get(index);
    }

    private void put(String cell) {
        if (column >= Limits.COLUMNS) {
            throw new Failure.Invalid(
                    "line-" + line, "questionnaire.file-too-many-columns", line, column + 1, Limits.COLUMNS);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, cell);
    }

    /** {@code BC12} is column 54. */
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
            if (column > 20_000) {
                throw broken();
            }
        }
        return column - 1;
    }

    private static int number(String text) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number < 0) {
                throw broken();
            }
            return number;
        } catch (NumberFormatException none) {
            throw broken();
        }
    }

    private static Failure.Invalid broken() {
        return new Failure.Invalid("fichier", "questionnaire.xlsx-broken");
    }
}
