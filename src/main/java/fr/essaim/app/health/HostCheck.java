package fr.essaim.app.health;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whether the platform answered at the last look, a minute ago at most. */
@Singleton
public final class HostCheck implements HealthCheck {

    private final HostWatch watch;

    @Inject
    public HostCheck(HostWatch watch) {
        this.watch = watch;
    }

    @Override
    public String id() {
        return "host";
    }

    @Override
    public Optional<Trouble> look() {
        String problem = watch.seen().problem();
        return problem.isEmpty() ? Optional.empty() : Trouble.of("admin.health-host", problem);
    }
}
