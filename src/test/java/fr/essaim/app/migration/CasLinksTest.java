package fr.essaim.app.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.app.InstanceWorld;
import fr.essaim.host.spi.signin.Directory;
import fr.essaim.kernel.Id;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links kept before they said through which server they were made. */
class CasLinksTest {

    private static final Id ANA = Id.of("ana");

    @TempDir
    private Path data;

    private InstanceWorld world;

    @BeforeEach
    void open() {
        world = new InstanceWorld(data);
        world.store.change(() -> {
            world.arrivals.link("cas", "aun", ANA);
            world.arrivals.link("host", "7", ANA);
        });
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Map<String, String> upgraded() {
        new Migrate(List.of(new CasLinks(world.settings)), world.clock).run(world.store, data.resolve("backups"));
        return world.store.read(() -> world.arrivals.of(ANA));
    }

    @Test
    void theyAreThoseOfTheServerSetNow() {
        world.settings.choose(Map.of("essaim.cas.url", "https://CAS.example/"), Map.of());
        assertEquals(Map.of("cas https://cas.example", "aun", "host", "7"), upgraded());
        assertEquals(
                ANA,
                world.store
                        .read(() -> world.arrivals.person(Directory.cas("https://cas.example"), "aun"))
                        .orElseThrow());
    }

    @Test
    void withoutAServerTheyAreNobodys() {
        assertEquals(Map.of("host", "7"), upgraded());
    }
}
