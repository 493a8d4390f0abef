package fr.essaim.journeys.fields;

import fr.essaim.kernel.OneLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A box to type in, as a line of {@code test-fixtures/fields.csv} says it.
 *
 * @param template where it stands, without its ending
 * @param person who types
 * @param form the way to its page: a path, then what links to follow, parted by " > "
 * @param shown where what was typed is read, each a way like that, with "person@" before it for another reader;
 *     "@landing" is where the form leads, "@attributes" the form's own page, in what its pictures say
 */
public record Box(String template, String name, Kind kind, String person, String form, List<String> shown) {

    private static final Path LIST = Path.of("test-fixtures", "fields.csv");

    /** What becomes of what is typed. */
    public enum Kind {
        /** Kept as typed, but for line ends. */
        PLAIN,
        /** As that, on one line. */
        LINE,
        /** What something or somebody is called: one line, without signs that show nothing. */
        NAME,
        /** Kept as safe HTML; what is seen is what was typed. */
        RICH;

        /** What a browser lets be typed into such a box. */
        String typed(String text) {
            return this == LINE || this == NAME ? text.replaceAll("[\r\n]", "") : text;
        }

        /** What must stand in the box when the form is opened again. */
        String again(String text) {
            return this == NAME ? OneLine.of(text) : text.replace("\r\n", "\n").replace('\r', '\n');
        }
    }

    public static List<Box> all() {
        try {
            return Files.readAllLines(LIST).stream()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .map(cells -> new Box(
                            cells[0],
                            cells[1],
                            Kind.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                            cells[3],
                            cells[4],
                            List.of(cells[5].split("\\|"))))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
