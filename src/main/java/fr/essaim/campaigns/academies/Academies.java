package fr.essaim.campaigns.academies;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Uai;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The académie of a school. It follows from the département, the first three digits of the school's number, so nobody
 * says it and nobody can say it wrong. Schools whose number begins with 099 are invented: tests and the demonstration
 * put them in an académie of their own.
 */
public final class Academies {

    private static final Map<String, String> BY_DEPARTMENT = read();

    private Academies() {}

    /** Its name, such as "Lyon"; the département's digits where no académie is known for them, "" without a number. */
    public static String of(String uai) {
        String department = department(uai);
        return BY_DEPARTMENT.getOrDefault(department, department);
    }

    /** The département's three digits, "" for what is not the number of a school. */
    public static String department(String uai) {
        return Uai.hasForm(Uai.clean(uai)) ? Uai.clean(uai).substring(0, 3) : "";
    }

    /**
     * Whether what an administrator or a platform says of a representative, "Académie de Lyon", "LYON" or the number of
     * a school there, means that académie.
     */
    public static boolean means(String said, String academy) {
        String meant = Uai.hasForm(Uai.clean(said)) ? of(said) : said;
        return !academy.isEmpty() && key(meant).equals(key(academy));
    }

    /** Whether one of these académies, as hats say them, has a school in the campaign; what was typed on it says nothing. */
    public static boolean takePart(Collection<String> represented, Campaign campaign) {
        return campaign.schools().stream().anyMatch(school -> hold(represented, school.uai()));
    }

    /** Whether the school is in one of these académies, as hats say them. */
    public static boolean hold(Collection<String> represented, String uai) {
        return represented.stream().anyMatch(said -> means(said, of(uai)));
    }

    private static String key(String name) {
        String plain = Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .replaceFirst("^academie\\s+", "")
                .replaceFirst("^((de la|des|du|de|la)\\s+|(de l'|d'|l')\\s*)", "");
        return plain.replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static Map<String, String> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Academies.class.getResourceAsStream("academies.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(";"))
                    .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[1]));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
