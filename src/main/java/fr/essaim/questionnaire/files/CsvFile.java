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

/** A CSV file of any of the kinds that survey tools write, as a table. All of it or nothing. */
public final class CsvFile {

    private CsvFile() {}

    /** Reads with what is found in the file itself. */
    public static Table read(byte[] bytes) {
        return read(bytes, HowToRead.GUESSED, Progress.SILENT);
    }

    /** @throws Failure.Invalid naming line and column, with nothing read */
    public static Table read(byte[] bytes, HowToRead how, Progress progress) {
        Decoding.Decoded decoded = Decoding.decode(bytes, how.encoding());
        char cut = how.separator().orElseGet(() -> Cutting.separator(decoded.text()));
        int unclosed = Cutting.unclosedQuote(decoded.text(), cut);
        if (unclosed > 0) {
            throw new Failure.Invalid("line-" + unclosed, "questionnaire.quote-unclosed", unclosed);
        }
        Rows.Source source = new Rows.Source(decoded.encoding(), decoded.marked(), String.valueOf(cut));
        return Rows.check(source, rows(decoded.text(), cut, progress), how.titles());
    }

    private static List<Table.Row> rows(String text, char separator, Progress progress) {
        List<Table.Row> rows = new ArrayList<>();
        Cells cells = new Cells();
        int lines = (int) text.chars().filter(c -> c == '\n').count();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(Limits.CELL * 4)
                .ofCsvRecord(text)) {
            for (CsvRecord read : reader) {
                int line = (int) read.getStartingLineNumber();
                if (rows.size() > Limits.ROWS) {
                    throw new Failure.Invalid("fichier", "questionnaire.file-too-many-rows", Limits.ROWS, line);
                }
                rows.add(new Table.Row(line, cells.keep(read.getFields(), line)));
                if (rows.size() % 500 == 0) {
                    progress.at(line, lines);
                }
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
