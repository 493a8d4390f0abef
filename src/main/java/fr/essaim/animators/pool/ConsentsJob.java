package fr.essaim.animators.pool;

import fr.essaim.animators.pool.WatchConsents.Due;
import fr.essaim.kernel.Job;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Each morning: reminds those whose consent ends within the month, tells those whose card nobody sees any more. */
@Singleton
public final class ConsentsJob implements Job {

    private final WatchConsents watch;

    @Inject
    public ConsentsJob(WatchConsents watch) {
        this.watch = watch;
    }

    @Override
    public String id() {
        return "pool-consents";
    }

    @Override
    public String what() {
        return "animators.job-consents";
    }

    @Override
    public Schedule schedule() {
        return Schedule.dailyAt(6, 45);
    }

    @Override
    public List<Effect> run() {
        return effects(watch.tell());
    }

    @Override
    public Optional<List<Effect>> dryRun() {
        return Optional.of(effects(watch.due()));
    }

    private static List<Effect> effects(Due due) {
        List<Effect> effects = new ArrayList<>();
        if (!due.soon().isEmpty()) {
            effects.add(new Effect("animators.job-ends-soon", due.soon().size()));
        }
        if (!due.over().isEmpty()) {
            effects.add(new Effect("animators.job-ended", due.over().size()));
        }
        return effects;
    }
}
