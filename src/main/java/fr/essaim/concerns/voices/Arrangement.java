package fr.essaim.concerns.voices;

import fr.essaim.concerns.Concern;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** How the voices of a campaign are put together. A voice is in one cluster at most; an empty cluster is gone. */
public record Arrangement(List<Cluster> clusters) {

    public static final Arrangement NONE = new Arrangement(List.of());

    public Arrangement {
        clusters =
                clusters.stream().filter(cluster -> !cluster.voices().isEmpty()).toList();
    }

    /** @throws Failure.NotFound when there is no such cluster */
    public Cluster get(Id id) {
        return clusters.stream()
                .filter(cluster -> cluster.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Failure.NotFound("concerns.no-such-cluster"));
    }

    /** A new cluster of these voices, taken from wherever they were. */
    Arrangement with(Id id, String label, Collection<String> voices) {
        List<Cluster> all = new ArrayList<>(without(voices).clusters);
        all.add(new Cluster(id, label, Optional.empty(), new TreeSet<>(voices)));
        return new Arrangement(all);
    }

    /** These voices in an existing cluster. */
    Arrangement into(Id id, Collection<String> voices) {
        SortedSet<String> all = new TreeSet<>(get(id).voices());
        all.addAll(voices);
        List<Cluster> others = without(voices).clusters;
        Cluster target = get(id).holding(all);
        List<Cluster> now = new ArrayList<>();
        clusters.forEach(cluster -> {
            if (cluster.id().equals(id)) {
                now.add(target);
            } else {
                others.stream().filter(other -> other.id().equals(cluster.id())).forEach(now::add);
            }
        });
        return new Arrangement(now);
    }

    /** All voices of one cluster go into another, which keeps its name. */
    Arrangement merged(Id from, Id into) {
        return into(into, get(from).voices());
    }

    Arrangement named(Id id, String label, Optional<Concern> concern) {
        get(id);
        return each(cluster -> cluster.id().equals(id) ? cluster.named(label, concern) : cluster);
    }

    /** These voices in no cluster any more. */
    Arrangement without(Collection<String> voices) {
        return each(cluster -> {
            SortedSet<String> left = new TreeSet<>(cluster.voices());
            left.removeAll(voices);
            return cluster.holding(left);
        });
    }

    private Arrangement each(UnaryOperator<Cluster> change) {
        return new Arrangement(clusters.stream().map(change).toList());
    }

    /** Keys of every voice that is in a cluster. */
    public SortedSet<String> placed() {
        SortedSet<String> all = new TreeSet<>();
        clusters.forEach(cluster -> all.addAll(cluster.voices()));
        return all;
    }
}
