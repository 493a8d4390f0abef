package fr.essaim.app;

import fr.essaim.kernel.Ids;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The things no class of ours makes by itself. */
@Singleton
public final class Wiring {

    @Produces
    @Singleton
    Ids ids() {
        return Ids.random();
    }

    /** Schools keep the time of Paris wherever the server stands. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }
}
