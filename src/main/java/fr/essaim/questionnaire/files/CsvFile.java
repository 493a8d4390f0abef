package fr.essaim.questionnaire.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.essaim.kernel.Failure;
import fr.essaim.questionnaire.intake.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A CSV file of any of the kinds that survey tools write, as a table. All of it or nothing. */
public final class CsvFile {

    private CsvFile() {}

    /** Reads with what is found in the file itself. */
    public static Table read(byte[] bytes) {
        return read(bytes, Optional.empty(), Optional.empty());
    }

    /**
     * @param encoding what a person chose instead of the encoding found
     * @param separator what a person chose instead of the separator found
     * @throws Failure.Invalid naming line and column, with nothing read
     */
    public static Table read(byte[] bytes, Optional<String> encoding, Optional<Character> separator) {
        Decoded decoded = Decoding.decode(bytes, encoding);
        char cut = separator.orElseGet(() -> Cutting.separator(decoded.text()));
        int unclosed = Cutting.unclosedQuote(decoded.text(), cut);
        if (unclosed > 0) {
            throw new Failure.Invalid("line-" + unclosed, "questionnaire.quote-unclosed", unclosed);
        }
        return Rows.check(new Table.Format(decoded.encoding(), String.valueOf(cut)), rows(decoded.text(), cut));
    }

    private static List<Table.Row> rows(String text, char separator) {
        List<Table.Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(Limits.CELL * 4)
                .ofCsvRecord(text)) {
            for (CsvRecord read : reader) {
                if (rows.size() > Limits.ROWS) {
                    throw new Failure.Invalid(
                            "fichier", "questionnaire.file-too-many-rows", Limits.ROWS, read.getStartingLineNumber());
                }
                rows.add(new Table.Row((int) read.getStartingLineNumber(), read.getFields()));
            }
        } catch (CsvParseException broken) {
            int line = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1;
            throw new Failure.Invalid("line-" + line, "questionnaire.line-broken", line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return rows;
    }
}
