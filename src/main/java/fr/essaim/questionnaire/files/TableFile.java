package fr.essaim.questionnaire.files;

import fr.essaim.questionnaire.intake.Table;
import java.util.Optional;

/** Any file we read: a spreadsheet if it begins like one, else a text in columns. */
public final class TableFile {

    private TableFile() {}

    /**
     * @param encoding what a person chose instead of the encoding found; a spreadsheet has none
     * @param separator what a person chose instead of the separator found
     * @throws fr.essaim.kernel.Failure.Invalid naming line and column, with nothing read
     */
    public static Table read(byte[] bytes, Optional<String> encoding, Optional<Character> separator) {
        return XlsxParts.isZip(bytes) ? XlsxFile.read(bytes) : CsvFile.read(bytes, encoding, separator);
    }
}
