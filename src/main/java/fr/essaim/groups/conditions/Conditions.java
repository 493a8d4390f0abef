package fr.essaim.groups.conditions;

import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is asked in one campaign.
 *
 * @param pairs at most one of each kind for the same two people
 * @param missed numbers of the prescribed slots a teacher cannot attend; nobody is listed with none
 */
public record Conditions(List<Pair> pairs, Map<Id, Set<Integer>> missed) {

    public static final Conditions NONE = new Conditions(List.of(), Map.of());

    public Conditions {
        pairs = List.copyOf(pairs);
        missed = missed.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> java.util.Collections.unmodifiableSet(new TreeSet<>(one.getValue())),
                        (a, b) -> a,
                        TreeMap::new));
    }

    public List<Pair> of(Pair.Kind kind) {
        return pairs.stream().filter(pair -> pair.kind() == kind).toList();
    }

    /** Those who are asked to be together with, or apart from, this teacher. */
    public List<Id> partners(Pair.Kind kind, Id teacher) {
        return of(kind).stream()
                .filter(pair -> pair.has(teacher))
                .map(pair -> pair.partnerOf(teacher))
                .toList();
    }

    public Conditions with(Pair added) {
        return new Conditions(
                Stream.concat(without(added).pairs.stream(), Stream.of(added)).toList(), missed);
    }

    public Conditions without(Pair gone) {
        return new Conditions(
                pairs.stream()
                        .filter(pair -> pair.kind() != gone.kind() || !pair.joins(gone.one(), gone.other()))
                        .toList(),
                missed);
    }

    public Conditions missing(Id teacher, Set<Integer> slots) {
        Map<Id, Set<Integer>> changed = new TreeMap<>(missed);
        changed.put(teacher, slots);
        return new Conditions(pairs, changed);
    }

    public Set<Integer> missedBy(Id teacher) {
        return missed.getOrDefault(teacher, Set.of());
    }
}
