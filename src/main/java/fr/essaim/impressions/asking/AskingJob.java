package fr.essaim.impressions.asking;

import fr.essaim.kernel.Job;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Each morning: asks where the delay is over, reminds where nobody was reminded yet. */
@Singleton
public final class AskingJob implements Job {

    private final AskLater askLater;

    @Inject
    public AskingJob(AskLater askLater) {
        this.askLater = askLater;
    }

    @Override
    public String id() {
        return "delayed-impressions";
    }

    @Override
    public String what() {
        return "impressions.job-asking";
    }

    @Override
    public Schedule schedule() {
        return Schedule.dailyAt(7, 30);
    }

    @Override
    public List<Effect> run() {
        return effects(askLater.due(false));
    }

    @Override
    public Optional<List<Effect>> dryRun() {
        return Optional.of(effects(askLater.due(true)));
    }

    private static List<Effect> effects(int told) {
        return told == 0 ? List.of() : List.of(new Effect("impressions.job-told", told));
    }
}
