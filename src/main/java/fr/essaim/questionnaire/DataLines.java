package fr.essaim.questionnaire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads our own small data files: UTF-8, cells between semicolons, lines that begin with # are comments. */
public final class DataLines {

    private DataLines() {}

    /** The cells of each line of a resource beside {@code owner}; what is missing from the program is a defect. */
    public static List<List<String>> of(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
            }
            return read(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<List<String>> read(InputStream stream) {
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split(";", -1)))
                .toList();
    }
}
