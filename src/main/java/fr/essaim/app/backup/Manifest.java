package fr.essaim.app.backup;

import fr.essaim.kernel.Failure;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What an archive says of itself.
 *
 * @param version of the program that made it
 * @param quads kept in the private and the public store
 * @param photos files of photos and of what they show
 * @param counts how many campaigns, teachers, groups… it holds
 * @param settings what was chosen on the settings page; no secret
 */
record Manifest(
        String version,
        Instant made,
        long[] quads,
        long photos,
        Map<String, Long> counts,
        Map<String, String> settings) {

    static final String FILE = "manifest.properties";
    private static final String FORMAT = "essaim-archive 1";
    private static final String COUNT = "count.";
    private static final String SETTING = "setting.";

    void write(Path directory) throws IOException {
        Properties said = new Properties();
        said.setProperty("format", FORMAT);
        said.setProperty("version", version);
        said.setProperty("made", made.toString());
        said.setProperty("quads.private", Long.toString(quads[0]));
        said.setProperty("quads.public", Long.toString(quads[1]));
        said.setProperty("photos", Long.toString(photos));
        counts.forEach((word, count) -> said.setProperty(COUNT + word, Long.toString(count)));
        settings.forEach((key, value) -> said.setProperty(SETTING + key, value));
        try (Writer writer = Files.newBufferedWriter(directory.resolve(FILE))) {
            said.store(writer, null);
        }
    }

    /** @throws Failure.Invalid if it is none, or one of a later format */
    static Manifest read(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new Failure.Invalid("fichier", "admin.no-archive");
        }
        Properties said = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            said.load(reader);
        }
        if (!FORMAT.equals(said.getProperty("format"))) {
            throw new Failure.Invalid("fichier", "admin.archive-newer");
        }
        try {
            return new Manifest(
                    said.getProperty("version", ""),
                    Instant.parse(said.getProperty("made", "")),
                    new long[] {number(said, "quads.private"), number(said, "quads.public")},
                    // archives from before photos were kept do not say
                    Long.parseLong(said.getProperty("photos", "0")),
                    counts(said),
                    starting(said, SETTING));
        } catch (RuntimeException unreadable) {
            throw new Failure.Invalid("fichier", "admin.no-archive");
        }
    }

    private static Map<String, Long> counts(Properties said) {
        Map<String, Long> counts = new LinkedHashMap<>();
        starting(said, COUNT).forEach((word, count) -> counts.put(word, Long.valueOf(count)));
        return counts;
    }

    private static Map<String, String> starting(Properties said, String prefix) {
        Map<String, String> values = new TreeMap<>();
        said.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .forEach(name -> values.put(name.substring(prefix.length()), said.getProperty(name)));
        return values;
    }

    private static long number(Properties said, String key) {
        return Long.parseLong(said.getProperty(key));
    }
}
