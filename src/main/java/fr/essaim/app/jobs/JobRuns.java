package fr.essaim.app.jobs;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Job;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Terms;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * The last run of each job. A run that changed nothing, right after another that changed nothing, is only remembered,
 * not written, until an hour has passed: a job of each minute would else make up most of the log.
 */
@Singleton
public final class JobRuns {

    private static final Duration QUIET = Duration.ofHours(1);
    private static final Node RUN = Terms.ess("jobRun");
    private static final Node WENT_WELL = Terms.ess("jobWentWell");

    private final GraphStore store;
    private final Map<String, Job.Run> remembered = new ConcurrentHashMap<>();

    @Inject
    public JobRuns(GraphStore store) {
        this.store = store;
    }

    public Optional<Job.Run> last(String job) {
        return Optional.ofNullable(remembered.get(job)).or(() -> written(job));
    }

    /** When the job last ended well, empty if it never did. */
    public Optional<Instant> lastGood(String job) {
        return Optional.ofNullable(remembered.get(job))
                .filter(Job.Run::wentWell)
                .map(Job.Run::began)
                .or(() -> store.read(() -> facts(job).when(WENT_WELL)));
    }

    void keep(String job, Job.Run run) {
        Optional<Job.Run> before = written(job);
        remembered.put(job, run);
        boolean quiet = run.effects().isEmpty()
                && before.filter(last -> last.fault().equals(run.fault())
                                && last.effects().isEmpty()
                                && run.began().isBefore(last.began().plus(QUIET)))
                        .isPresent();
        if (!quiet) {
            Optional<Instant> good = run.wentWell() ? Optional.of(run.began()) : lastGood(job);
            store.change(() -> Description.of(node(job))
                    .text(RUN, text(run))
                    .when(WENT_WELL, good.orElse(null))
                    .replaceIn(store.graph(graph())));
        }
    }

    private Optional<Job.Run> written(String job) {
        return store.read(() -> facts(job).maybe(RUN).map(JobRuns::run));
    }

    private Facts facts(String job) {
        return new Facts(store.graph(graph()), node(job));
    }

    private static String text(Job.Run run) {
        String effects = run.effects().stream()
                .map(effect -> effect.key() + "=" + effect.count())
                .collect(Collectors.joining(";"));
        return String.join("|", run.began().toString(), run.took().toString(), run.fault(), effects);
    }

    private static Job.Run run(String text) {
        String[] parts = text.split("\\|", -1);
        List<Job.Effect> effects = Arrays.stream(parts[3].split(";"))
                .filter(effect -> !effect.isEmpty())
                .map(effect -> effect.split("="))
                .map(pair -> new Job.Effect(pair[0], Long.parseLong(pair[1])))
                .toList();
        return new Job.Run(Instant.parse(parts[0]), Duration.parse(parts[1]), effects, parts[2]);
    }

    private static Node node(String job) {
        return Names.thing("job", Id.of(job));
    }

    private static Node graph() {
        return Names.graph("jobs");
    }
}
