package fr.essaim.campaigns.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.essaim.campaigns.Uai;
import fr.essaim.campaigns.roster.RosterLine;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a roster as a project team has it: a table copied from a spreadsheet (tabs) or a CSV (; or ,), with a heading
 * line in any order. Columns known: UAI, prénom, nom, e-mail, discipline, participe.
 *
 * <p>Fails with {@link Failure.Invalid}, all wrong lines at once, each named by its number in the text.
 */
public final class RosterReader {

    private static final int MOST_LINES = 2_000;
    private static final int MOST_CHARACTERS = 120;

    private static final Map<String, List<String>> HEADINGS = Map.of(
            "uai", List.of("uai", "rne", "établissement", "etablissement", "collège", "college"),
            "first", List.of("prénom", "prenom", "first name"),
            "last", List.of("nom", "nom de famille", "last name"),
            "email", List.of("e-mail", "email", "mail", "courriel", "adresse e-mail"),
            "discipline", List.of("discipline", "matière", "matiere", "subject"),
            "part", List.of("participe", "participation", "takes part"));

    private RosterReader() {}

    /** @param onlySchool the UAI of lines that name none, when the asker steers a single school */
    public static List<RosterLine> read(String text, Optional<String> onlySchool) {
        List<CsvRecord> records = records(text);
        if (records.size() < 2) {
            throw new Failure.Invalid("liste", "campaigns.roster-empty");
        }
        if (records.size() > MOST_LINES + 1) {
            throw new Failure.Invalid("liste", "campaigns.roster-too-long", MOST_LINES, records.size() - 1);
        }
        Columns columns = Columns.of(records.get(0), HEADINGS);
        columns.need("last", "campaigns.roster-no-name-column");
        if (onlySchool.isEmpty()) {
            columns.need("uai", "campaigns.roster-no-school-column");
        }
        List<Violation> wrong = new ArrayList<>();
        List<RosterLine> lines = new ArrayList<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            line(record, columns, onlySchool, wrong).ifPresent(lines::add);
        }
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
        return lines;
    }

    private static List<CsvRecord> records(String text) {
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(clean))
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(clean)) {
            return reader.stream().filter(RosterReader::saysSomething).toList();
        } catch (CsvParseException | java.io.UncheckedIOException unreadable) {
            throw new Failure.Invalid("liste", "campaigns.roster-unreadable");
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    /** A spreadsheet leaves lines of separators behind the last person. */
    private static boolean saysSomething(CsvRecord record) {
        return record.getFields().stream().anyMatch(cell -> !cell.isBlank());
    }

    private static char separator(String text) {
        String heading = text.lines().findFirst().orElse("");
        return heading.indexOf('\t') >= 0 ? '\t' : heading.indexOf(';') >= 0 ? ';' : ',';
    }

    private static Optional<RosterLine> line(
            CsvRecord record, Columns columns, Optional<String> onlySchool, List<Violation> wrong) {
        int number = (int) record.getStartingLineNumber();
        int before = wrong.size();
        String uai = Uai.clean(columns.cell(record, "uai"));
        String school = uai.isEmpty() ? onlySchool.orElse("") : uai;
        if (school.isEmpty()) {
            wrong.add(Violation.of("liste", "campaigns.line-no-school", number));
        } else if (!Uai.hasForm(school)) {
            wrong.add(Violation.of("liste", "campaigns.line-uai", number, school));
        }
        String last = columns.cell(record, "last");
        if (last.isEmpty()) {
            wrong.add(Violation.of("liste", "campaigns.line-no-name", number));
        }
        String email = columns.cell(record, "email");
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            wrong.add(Violation.of("liste", "campaigns.line-email", number, email));
        }
        if (record.getFields().stream().anyMatch(cell -> cell.length() > MOST_CHARACTERS)) {
            wrong.add(Violation.of("liste", "campaigns.line-too-long", number, MOST_CHARACTERS));
        }
        return wrong.size() > before
                ? Optional.empty()
                : Optional.of(new RosterLine(
                        number,
                        school,
                        columns.cell(record, "first"),
                        last,
                        email,
                        columns.cell(record, "discipline"),
                        !columns.cell(record, "part").toLowerCase(Locale.FRENCH).matches("n|non|no|0|2")));
    }
}
