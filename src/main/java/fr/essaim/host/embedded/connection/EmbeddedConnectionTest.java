package fr.essaim.host.embedded.connection;

import fr.essaim.host.embedded.EmbeddedProvider;
import fr.essaim.host.spi.connection.ConnectionTest;
import fr.essaim.host.spi.connection.Report;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Our own platform is there whenever the question can be asked. */
@Singleton
public final class EmbeddedConnectionTest implements ConnectionTest {

    @Inject
    public EmbeddedConnectionTest() {}

    @Override
    public String connection() {
        return "host";
    }

    @Override
    public boolean knows(Map<String, String> settings) {
        return EmbeddedProvider.ID.equals(settings.get("kind"));
    }

    @Override
    public Report test(Map<String, String> settings) {
        return new Report(
                "Essaim", "1.0", Set.of("directory", "groups", "archive", "discussion", "notifications"), List.of(), 0);
    }
}
