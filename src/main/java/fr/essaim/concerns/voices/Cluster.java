package fr.essaim.concerns.voices;

import fr.essaim.concerns.Concern;
import fr.essaim.kernel.Id;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Voices that say the same, under a name the team gave.
 *
 * @param concern which of the eleven concerns it comes near to, if any
 * @param voices keys of the voices in it
 */
public record Cluster(Id id, String label, Optional<Concern> concern, SortedSet<String> voices) {

    public Cluster {
        voices = new TreeSet<>(voices);
    }

    Cluster named(String other, Optional<Concern> near) {
        return new Cluster(id, other, near, voices);
    }

    Cluster holding(SortedSet<String> others) {
        return new Cluster(id, label, concern, others);
    }
}
