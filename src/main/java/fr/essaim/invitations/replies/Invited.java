package fr.essaim.invitations.replies;

import fr.essaim.groups.Group;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.Session;
import java.util.List;
import java.util.Optional;

/**
 * Somebody invited to a published day.
 *
 * @param group of a teacher
 * @param led sessions the person animates
 */
public record Invited(Id person, Optional<Group> group, List<Session> led, Optional<Reply> reply) {

    public Invited {
        led = List.copyOf(led);
    }

    public boolean isSilent() {
        return reply.isEmpty();
    }

    public boolean comes() {
        return reply.filter(Reply::comes).isPresent();
    }

    public boolean cannot() {
        return reply.filter(one -> !one.comes()).isPresent();
    }
}
