package fr.essaim.concerns.voices;

import fr.essaim.concerns.Concern;
import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** An arrangement as one text to keep: a line a cluster, of id, concern, voices and name between tabs. */
public final class ArrangementText {

    private ArrangementText() {}

    public static String write(Arrangement arrangement) {
        StringBuilder text = new StringBuilder();
        for (Cluster cluster : arrangement.clusters()) {
            text.append(cluster.id())
                    .append('\t')
                    .append(cluster.concern().map(Concern::id).orElse("-"))
                    .append('\t')
                    .append(String.join(",", cluster.voices()))
                    .append('\t')
                    .append(cluster.label().replaceAll("\\s+", " "))
                    .append('\n');
        }
        return text.toString();
    }

    public static Arrangement read(String text) {
        return new Arrangement(text.lines().map(ArrangementText::cluster).toList());
    }

    private static Cluster cluster(String line) {
        String[] cells = line.split("\t", 4);
        return new Cluster(
                Id.of(cells[0]),
                cells[3],
                cells[1].equals("-") ? Optional.empty() : Optional.of(Concern.of(cells[1])),
                new TreeSet<>(List.of(cells[2].split(","))));
    }
}
