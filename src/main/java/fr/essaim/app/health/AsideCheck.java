package fr.essaim.app.health;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whether something was given up that waited for the platform. */
@Singleton
public final class AsideCheck implements HealthCheck {

    private final HostWatch watch;

    @Inject
    public AsideCheck(HostWatch watch) {
        this.watch = watch;
    }

    @Override
    public String id() {
        return "aside";
    }

    @Override
    public Optional<Trouble> look() {
        int aside = watch.seen().aside();
        return aside == 0 ? Optional.empty() : Trouble.of("admin.health-aside", aside);
    }
}
