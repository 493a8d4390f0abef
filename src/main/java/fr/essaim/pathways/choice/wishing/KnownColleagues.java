package fr.essaim.pathways.choice.wishing;

import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom a teacher knows by name and may ask: those of the own school and of the own group, as far as they are in a
 * published group. Names of other schools stay there. Every method needs a running transaction.
 */
@Singleton
public final class KnownColleagues {

    private final Rosters rosters;
    private final Groups groups;

    @Inject
    public KnownColleagues(Rosters rosters, Groups groups) {
        this.rosters = rosters;
        this.groups = groups;
    }

    /** By name. */
    public List<Teacher> of(Id campaign, Id person) {
        String school = rosters.find(campaign, person).map(Teacher::school).orElse("");
        Optional<Group> own = groups.of(campaign, person);
        Set<Id> placed = groups.of(campaign).stream()
                .flatMap(group -> group.members().stream())
                .collect(Collectors.toSet());
        return rosters.of(campaign).stream()
                .filter(one -> !one.id().equals(person) && placed.contains(one.id()))
                .filter(one -> one.school().equals(school)
                        || own.filter(group -> group.has(one.id())).isPresent())
                .sorted(Comparator.comparing(Teacher::lastName).thenComparing(Teacher::firstName))
                .toList();
    }

    boolean knows(Id campaign, Id person, Id other) {
        return of(campaign, person).stream().anyMatch(one -> one.id().equals(other));
    }
}
