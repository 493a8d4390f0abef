package fr.essaim.questionnaire.files;

import fr.essaim.questionnaire.intake.Table;

/** Any file we read: a spreadsheet if it begins like one, else a text in columns. */
public final class TableFile {

    private TableFile() {}

    /** Reads with what is found in the file itself. */
    public static Table read(byte[] bytes) {
        return read(bytes, HowToRead.GUESSED, Progress.SILENT);
    }

    /**
     * @param how what a person said of a text; a spreadsheet has neither encoding nor separator
     * @throws fr.essaim.kernel.Failure.Invalid naming line and column, with nothing read
     */
    public static Table read(byte[] bytes, HowToRead how, Progress progress) {
        return XlsxParts.isZip(bytes) ? XlsxFile.read(bytes, how, progress) : CsvFile.read(bytes, how, progress);
    }
}
