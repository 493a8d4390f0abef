package fr.essaim.app.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.app.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnSealTest {

    private static OwnSeal seal(Path data) {
        Properties said = new Properties();
        said.setProperty("essaim.data", data.toString());
        return new OwnSeal(new Settings(said, Map.of()));
    }

    @Test
    void oneKeyAnInstanceThatOutlivesARestartAndNobodyElseReads(@TempDir Path here, @TempDir Path elsewhere)
            throws IOException {
        String sealed = seal(here).of("calendar a 0");
        assertTrue(sealed.matches("[A-Za-z0-9_-]{24}"), sealed);
        assertEquals(sealed, seal(here).of("calendar a 0"));
        assertNotEquals(sealed, seal(here).of("calendar a 1"));
        assertNotEquals(sealed, seal(elsewhere).of("calendar a 0"));
        Path key = here.resolve("keys/addresses.key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
    }
}
