package fr.essaim.pathways.telling;

import fr.essaim.campaigns.Campaign;
import fr.essaim.groups.Group;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.Session;
import fr.essaim.workshops.Workshop;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A day as everybody sees it, or will once it is published. */
public record DayShown(Campaign campaign, List<Workshop> workshops, List<Group> groups, List<Session> sessions) {

    public DayShown {
        workshops = List.copyOf(workshops);
        groups = List.copyOf(groups);
        sessions = List.copyOf(sessions);
    }

    Optional<Group> group(Id person) {
        return groups.stream().filter(group -> group.has(person)).findFirst();
    }

    /** Where a person is in a slot with the group. */
    Optional<Session> at(Id person, int slot) {
        return group(person).flatMap(group -> sessions.stream()
                .filter(session -> session.slot() == slot && session.isFor(group.id()))
                .findFirst());
    }

    List<Session> ledBy(Id animator) {
        return sessions.stream()
                .filter(session -> workshops.stream()
                        .anyMatch(one -> one.id().equals(session.workshop())
                                && one.animator().equals(animator)))
                .toList();
    }

    Optional<Session> session(Id id) {
        return sessions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    String title(Session session) {
        return workshops.stream()
                .filter(one -> one.id().equals(session.workshop()))
                .map(Workshop::title)
                .findFirst()
                .orElse("");
    }

    String room(Session session) {
        return campaign.where(session.room());
    }

    LocalTime start(int slot) {
        return campaign.slot(slot).start();
    }
}
