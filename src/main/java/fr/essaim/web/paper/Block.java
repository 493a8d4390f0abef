package fr.essaim.web.paper;

import java.util.List;

/** A part of a sheet. All text is plain: line ends are kept, signs with a meaning elsewhere are just signs. */
public sealed interface Block {

    /** @param level 1 below the sheet's title, 2 below that, 3 at most */
    record Heading(int level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /** A list; nothing is written for an empty one. */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * A table whose first row names the columns and whose first column names the rows.
     *
     * @param caption what it says, "" for none
     * @param rows as many cells each as there are columns
     */
    record Table(String caption, List<String> columns, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("each row has " + width + " cells");
            }
        }
    }
}
