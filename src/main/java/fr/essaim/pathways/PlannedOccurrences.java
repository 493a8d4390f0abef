package fr.essaim.pathways;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Room;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.workshops.Occurrence;
import fr.essaim.workshops.Occurrences;
import fr.essaim.workshops.Workshop;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells a workshop's page when and where it is held: the published sessions, with groups by their letters. */
@Singleton
public final class PlannedOccurrences implements Occurrences {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Groups groups;
    private final Pathways pathways;

    @Inject
    public PlannedOccurrences(Transactions transactions, Campaigns campaigns, Groups groups, Pathways pathways) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.groups = groups;
        this.pathways = pathways;
    }

    @Override
    public List<Occurrence> of(Workshop workshop) {
        return transactions.read(() -> {
            Campaign campaign = campaigns.get(workshop.campaign());
            Map<Id, Group> known =
                    groups.of(campaign.id()).stream().collect(Collectors.toMap(Group::id, Function.identity()));
            return pathways.ofWorkshop(campaign.id(), workshop.id()).stream()
                    .map(session -> occurrence(
                            campaign,
                            session,
                            session.groups().isEmpty() ? session.sharing(pathways.of(campaign.id())) : 1,
                            known,
                            workshop.places()))
                    .toList();
        });
    }

    /** @param sharing sessions of free choice among which the room's places are shared */
    private static Occurrence occurrence(
            Campaign campaign, Session session, int sharing, Map<Id, Group> groups, int asked) {
        Optional<Room> room = campaign.room(session.room());
        int holds = room.map(Room::capacity).orElse(0) / sharing;
        return new Occurrence(
                campaign.slot(session.slot()),
                campaign.where(room),
                session.groups().stream()
                        .flatMap(id -> Optional.ofNullable(groups.get(id)).stream())
                        .map(Group::label)
                        .sorted()
                        .toList(),
                asked == 0 ? holds : Math.min(asked, holds));
    }
}
