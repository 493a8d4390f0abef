package fr.essaim.invitations.replies;

import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.Pathways;
import fr.essaim.pathways.Session;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is invited to a day: the members of its published groups and who animates a published session. */
@Singleton
public final class ReadInvited {

    private final Transactions transactions;
    private final Groups groups;
    private final Pathways pathways;
    private final Workshops workshops;
    private final Replies replies;

    @Inject
    public ReadInvited(
            Transactions transactions, Groups groups, Pathways pathways, Workshops workshops, Replies replies) {
        this.transactions = transactions;
        this.groups = groups;
        this.pathways = pathways;
        this.workshops = workshops;
        this.replies = replies;
    }

    /** Teachers by group, then animators; nobody before anything was published. */
    public List<Invited> of(Id campaign) {
        return transactions.read(() -> {
            Map<Id, Reply> said =
                    replies.of(campaign).stream().collect(Collectors.toMap(Reply::person, Function.identity()));
            Map<Id, Group> placed = new LinkedHashMap<>();
            groups.of(campaign).forEach(group -> group.members().forEach(member -> placed.put(member, group)));
            Map<Id, List<Session>> led = led(campaign);
            List<Id> all = new ArrayList<>(placed.keySet());
            led.keySet().stream().filter(one -> !placed.containsKey(one)).forEach(all::add);
            return all.stream()
                    .map(one -> new Invited(
                            one,
                            Optional.ofNullable(placed.get(one)),
                            led.getOrDefault(one, List.of()),
                            Optional.ofNullable(said.get(one))))
                    .toList();
        });
    }

    /** Empty for whoever is not invited. */
    public Optional<Invited> one(Id campaign, Id person) {
        return of(campaign).stream().filter(one -> one.person().equals(person)).findFirst();
    }

    private Map<Id, List<Session>> led(Id campaign) {
        Map<Id, List<Session>> led = new LinkedHashMap<>();
        for (Session session : pathways.of(campaign)) {
            workshops.find(session.workshop()).map(Workshop::animator).ifPresent(animator -> led.computeIfAbsent(
                            animator, id -> new ArrayList<>())
                    .add(session));
        }
        return led;
    }
}
