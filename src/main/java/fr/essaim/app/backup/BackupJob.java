package fr.essaim.app.backup;

import fr.essaim.kernel.Job;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** An archive each night; those past their days go. */
@Singleton
public final class BackupJob implements Job {

    private final Backups backups;

    @Inject
    public BackupJob(Backups backups) {
        this.backups = backups;
    }

    @Override
    public String id() {
        return "backup";
    }

    @Override
    public String what() {
        return "admin.job-backup";
    }

    @Override
    public Schedule schedule() {
        return Schedule.dailyAt(2, 30);
    }

    @Override
    public List<Effect> run() {
        List<Effect> effects = new ArrayList<>();
        Backups.Kept made = backups.make();
        effects.add(new Effect("admin.backed-up", Math.max(1, made.bytes() / 1024)));
        int gone = backups.prune();
        if (gone > 0) {
            effects.add(new Effect("admin.backups-dropped", gone));
        }
        return effects;
    }
}
