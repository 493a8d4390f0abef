package fr.essaim.groups;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;

/** The published groups, for all rooms downstream. Every method needs a running transaction. */
public interface Groups {

    /** By label; empty before anything was published. */
    List<Group> of(Id campaign);

    Optional<Group> find(Id group);

    /** The groups a person is in, one a campaign at most. */
    List<Group> ofPerson(Id person);

    /** @throws Failure.NotFound when no such group was published */
    default Group get(Id group) {
        return find(group).orElseThrow(() -> new Failure.NotFound("groups.no-such-group"));
    }

    default Optional<Group> of(Id campaign, Id person) {
        return of(campaign).stream().filter(group -> group.has(person)).findFirst();
    }
}
