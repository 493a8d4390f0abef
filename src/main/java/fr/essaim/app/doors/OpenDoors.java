package fr.essaim.app.doors;

import fr.essaim.app.settings.Settings;
import fr.essaim.host.embedded.arrivals.Doors;
import fr.essaim.host.spi.signin.Door;
import fr.essaim.host.spi.signin.DoorProvider;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Asked each time: what the settings say now holds at the next sign-in. */
@Singleton
public final class OpenDoors implements Doors {

    private final Instance<DoorProvider> providers;
    private final Settings settings;

    @Inject
    public OpenDoors(@Any Instance<DoorProvider> providers, Settings settings) {
        this.providers = providers;
        this.settings = settings;
    }

    @Override
    public Optional<Door> find(String id) {
        return providers.stream()
                .filter(provider -> provider.id().equals(id))
                .findFirst()
                .flatMap(provider -> provider.open(settings.host()));
    }

    @Override
    public String ownAddress() {
        return settings.baseUrl("/essaim");
    }
}
