package fr.essaim.app.health;

import fr.essaim.app.jobs.Jobs;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whether each job ran when it should and ended well. */
@Singleton
public final class JobsCheck implements HealthCheck {

    private static final Duration GRACE = Duration.ofMinutes(10);

    private final Jobs jobs;
    private final Clock clock;

    @Inject
    public JobsCheck(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "jobs";
    }

    @Override
    public Optional<Trouble> look() {
        Instant late = clock.instant().minus(GRACE);
        return jobs.all().stream()
                .filter(one -> one.last().filter(run -> !run.wentWell()).isPresent()
                        || !one.running() && one.next().filter(late::isAfter).isPresent())
                .map(one -> Trouble.of("admin.health-job", one.job().id()).orElseThrow())
                .findFirst();
    }
}
