package fr.essaim.journeys.fields;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Texts that break programs: ours and some of a public list, and the whole of it where it lies beside us. */
public final class OddTexts {

    private static final Path OURS = Path.of("test-fixtures", "naughty", "strings.json");
    private static final Path ALL = Path.of("../shared/open-tests/text/blns.json");

    private static final int OWN = 16;
    private static final int EVERY = Integer.getInteger("essaim.texts", 64);

    private OddTexts() {}

    /** Those in the repository. */
    public static List<String> ours() {
        return read(OURS);
    }

    /** Our own and some of the others: one in sixty-four for a quick walk, one in four where the pipeline runs. */
    public static List<String> some() {
        List<String> ours = ours();
        return IntStream.range(0, ours.size())
                .filter(i -> i < OWN || i % EVERY == 0)
                .mapToObj(ours::get)
                .toList();
    }

    public static List<String> all() {
        Set<String> all = new LinkedHashSet<>(ours());
        if (Files.isRegularFile(ALL)) {
            all.addAll(read(ALL));
        }
        all.removeIf(String::isBlank);
        return List.copyOf(all);
    }

    private static List<String> read(Path file) {
        List<String> texts = new ArrayList<>();
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            reader.readArray().getValuesAs(JsonString.class).forEach(value -> texts.add(value.getString()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return texts;
    }
}
