package fr.essaim.app.health;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whether something has waited for the platform for longer than it should. */
@Singleton
public final class BacklogCheck implements HealthCheck {

    private final HostWatch watch;

    @Inject
    public BacklogCheck(HostWatch watch) {
        this.watch = watch;
    }

    @Override
    public String id() {
        return "backlog";
    }

    @Override
    public Optional<Trouble> look() {
        int late = watch.seen().late();
        return late == 0 ? Optional.empty() : Trouble.of("admin.health-backlog", late);
    }
}
