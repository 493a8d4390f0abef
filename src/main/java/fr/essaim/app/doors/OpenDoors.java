package fr.essaim.app.doors;

import fr.essaim.app.install.Installation;
import fr.essaim.app.settings.Settings;
import fr.essaim.host.embedded.arrivals.Doors;
import fr.essaim.host.spi.signin.Door;
import fr.essaim.host.spi.signin.DoorProvider;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Asked each time: what the settings say now holds at the next sign-in. A door of the platform's own stays shut while the
 * links kept here are those of the platform before ({@link fr.essaim.app.host.Moving}).
 */
@Singleton
public final class OpenDoors implements Doors {

    private final List<DoorProvider> providers;
    private final Settings settings;
    private final Installation installation;

    @Inject
    public OpenDoors(@Any Instance<DoorProvider> providers, Settings settings, Installation installation) {
        this(providers.stream().toList(), settings, installation);
    }

    public OpenDoors(List<DoorProvider> providers, Settings settings, Installation installation) {
        this.providers = List.copyOf(providers);
        this.settings = settings;
        this.installation = installation;
    }

    @Override
    public Optional<Door> find(String id) {
        return providers.stream()
                .filter(provider -> provider.id().equals(id))
                .filter(provider -> provider.id().equals("cas") || !installation.isElsewhere())
                .findFirst()
                .flatMap(provider -> provider.open(settings.host()));
    }

    @Override
    public String ownAddress() {
        return settings.baseUrl("/essaim");
    }
}
