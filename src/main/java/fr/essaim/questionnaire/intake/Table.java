package fr.essaim.questionnaire.intake;

import java.util.List;

/** A file once it is text in rows; cells are never anything but text. */
public record Table(Format format, List<String> headers, List<Row> rows) {

    /**
     * How the file was understood, shown so that a person can say no.
     *
     * @param marked whether the file says itself which encoding it is in
     * @param separator "" for a spreadsheet
     * @param titles line of the file that holds the headings, from 1
     */
    public record Format(String encoding, boolean marked, String separator, int titles) {}

    /** @param line line of the file on which the row begins, from 1 */
    public record Row(int line, List<String> cells) {}

    /** Name of a column as spreadsheets count: A, B, … AA. */
    public static String letters(int column) {
        String letters = "";
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters = (char) ('A' + left % 26) + letters;
        }
        return letters;
    }
}
