package fr.essaim.web.parts;

import java.util.List;

/**
 * A small table of words and numbers, the twin of a drawing or a list to read. On a phone each row becomes a card.
 * The first cell of a row names it.
 *
 * @param columns headings; one that starts with {@code #} is a column of numbers
 */
public record Table(String caption, List<String> columns, List<List<String>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public boolean numeric(int column) {
        return columns.get(column).startsWith("#");
    }

    public String heading(int column) {
        return numeric(column) ? columns.get(column).substring(1) : columns.get(column);
    }

    public String align(int column) {
        return numeric(column) ? "n" : null;
    }
}
