package fr.essaim.concerns.voices;

import java.util.List;

/** All voices the asker may read: those put together, the fullest cluster first, and those still on their own. */
public record VoicesBoard(List<Heard> clusters, List<Voice> loose) {

    /** A cluster with the voices of it that may be read. */
    public record Heard(Cluster cluster, List<Voice> voices) {}

    public int count() {
        return loose.size()
                + clusters.stream().mapToInt(heard -> heard.voices().size()).sum();
    }
}
