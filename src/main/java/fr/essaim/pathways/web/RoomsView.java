package fr.essaim.pathways.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Slot;
import fr.essaim.groups.Group;
import fr.essaim.pathways.Session;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The pathways seen from the rooms: room by room, slot by slot. */
public record RoomsView(PathwaysView all) {

    /** Rooms site by site, in the order of the schools. */
    public List<Room> rooms() {
        Campaign campaign = all.campaign();
        List<String> order = campaign.sites().stream().map(School::uai).toList();
        return campaign.rooms().stream()
                .sorted(Comparator.comparing(room -> order.indexOf(campaign.site(room))))
                .toList();
    }

    /** Sessions held in a room in a slot. */
    public List<Session> held(Room room, Slot slot) {
        return all.plan().in(slot.number()).stream()
                .filter(one -> one.room().equals(room.id()))
                .toList();
    }

    public String labels(Session session) {
        return all.groups().stream()
                .filter(one -> session.isFor(one.id()))
                .map(Group::label)
                .collect(Collectors.joining(", "));
    }
}
