package fr.essaim.app.web.running;

import fr.essaim.app.backup.Backups;
import fr.essaim.app.data.Census;
import fr.essaim.app.health.Health;
import fr.essaim.app.install.Installation;
import fr.essaim.app.jobs.Jobs;
import fr.essaim.app.plugin.JobSpec;
import fr.essaim.app.plugin.Plugin;
import fr.essaim.app.settings.Settings;
import fr.essaim.app.uninstall.Uninstall;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Job;
import fr.essaim.spaces.reconciler.SetAside;
import fr.essaim.web.Dates;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Gathers what the pages of every day show. */
@Singleton
public final class RunningViews {

    private final Plugin plugin;
    private final Jobs jobs;
    private final Health health;
    private final SetAside setAside;
    private final Backups backups;
    private final Census census;
    private final Uninstall uninstall;
    private final Installation installation;
    private final Settings settings;
    private final Visit visit;
    private final Clock clock;

    @Inject
    public RunningViews(
            Plugin plugin,
            Jobs jobs,
            Health health,
            SetAside setAside,
            Backups backups,
            Census census,
            Uninstall uninstall,
            Installation installation,
            Settings settings,
            Visit visit,
            Clock clock) {
        this.plugin = plugin;
        this.jobs = jobs;
        this.health = health;
        this.setAside = setAside;
        this.backups = backups;
        this.census = census;
        this.uninstall = uninstall;
        this.installation = installation;
        this.settings = settings;
        this.visit = visit;
        this.clock = clock;
    }

    JobsView jobs() {
        return new JobsView(jobs.all().stream().map(this::line).toList());
    }

    private JobsView.Line line(Jobs.Standing standing) {
        Job job = standing.job();
        Optional<Job.Run> last = standing.last();
        return new JobsView.Line(
                job.id(),
                name(job.id()),
                job.what(),
                last.map(Job.Run::began).map(this::said).orElse(""),
                standing.next().map(this::said).orElse(""),
                last.map(Job.Run::effects).orElse(List.of()),
                last.map(Job.Run::fault).orElse(""),
                last.map(run -> run.took().toMillis()).orElse(0L),
                standing.running(),
                spec(job.id()).filter(JobSpec::dryRun).isPresent());
    }

    JobsView.DryRun dryRun(String job) {
        List<Job.Effect> effects = jobs.dryRun(job).orElseThrow(() -> new Failure.NotFound("web.no-such-page"));
        return new JobsView.DryRun(job, name(job), effects);
    }

    HealthView health() {
        Health.Standing standing = health.look();
        return new HealthView(
                standing.status(),
                standing.lines().stream()
                        .map(line -> new HealthView.Line(
                                line.check().label().in(visit.language()), line.status(), line.trouble()))
                        .toList(),
                setAside.all());
    }

    BackupsView backups() {
        List<BackupsView.Line> lines = backups.all().stream()
                .map(one -> new BackupsView.Line(one.name(), said(one.made()), Math.max(1, one.bytes() / 1024)))
                .toList();
        boolean empty = census.count().get("campaigns") == 0;
        return new BackupsView(lines, settings.backupDays(), empty);
    }

    UninstallView uninstall() {
        return new UninstallView(
                installation.state(),
                census.count(),
                uninstall.open(),
                uninstall.archives(),
                plugin.uninstallOptions(),
                settings.backupDays());
    }

    private String name(String job) {
        return spec(job).map(one -> one.label().in(visit.language())).orElse(job);
    }

    private Optional<JobSpec> spec(String job) {
        return plugin.jobs().stream().filter(one -> one.id().equals(job)).findFirst();
    }

    /** A time as people say it here. */
    String said(Instant time) {
        var local = time.atZone(clock.getZone());
        return Dates.day(local.toLocalDate(), visit.language()) + ", "
                + Dates.time(local.toLocalTime(), visit.language());
    }
}
