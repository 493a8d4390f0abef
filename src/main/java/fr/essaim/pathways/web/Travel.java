package fr.essaim.pathways.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Slot;
import fr.essaim.groups.Group;
import fr.essaim.pathways.Session;
import fr.essaim.pathways.planning.Sites;
import fr.essaim.web.Shell;
import fr.essaim.workshops.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A day on several sites in words: what is held where, who goes from one to another, and whether there is time. */
public record Travel(PathwaysView all, Sites sites) {

    static Travel of(PathwaysView all) {
        return new Travel(all, all.day().sites());
    }

    public boolean isThere() {
        return sites.several();
    }

    /** "Jean-Moulin : salle 104, salle 106 ; ateliers A1, A2." for each site. */
    public List<String> places(Shell shell) {
        Campaign campaign = all.campaign();
        return campaign.sites().stream()
                .map(school -> shell.t(
                        "pathways.site",
                        school.name(),
                        campaign.rooms().stream()
                                .filter(room -> campaign.site(room).equals(school.uai()))
                                .map(Room::name)
                                .collect(Collectors.joining(", ")),
                        held(shell, school)))
                .toList();
    }

    private String held(Shell shell, School school) {
        List<String> codes = all.day().workshops().stream()
                .filter(one -> sites.of(one).equals(school.uai()))
                .map(Workshop::code)
                .sorted()
                .toList();
        return codes.isEmpty() ? shell.t("pathways.site-empty") : String.join(", ", codes);
    }

    /** For each pause between two slots: how long it is, and which groups change sites in it. */
    public List<String> pauses(Shell shell) {
        List<String> said = new ArrayList<>();
        List<Slot> slots = all.campaign().prescribed();
        for (int s = 1; s < slots.size(); s++) {
            Slot before = slots.get(s - 1);
            Slot slot = slots.get(s);
            List<String> going = all.groups().stream()
                    .filter(group -> !site(group, before).equals(site(group, slot)))
                    .filter(group ->
                            !site(group, before).isEmpty() && !site(group, slot).isEmpty())
                    .map(Group::label)
                    .toList();
            said.add(shell.t(
                    sites.isRushed(s) ? "pathways.pause-short" : "pathways.pause-long",
                    before.number(),
                    slot.number(),
                    sites.pause(s),
                    all.day().means().travel(),
                    going.size(),
                    String.join(", ", going)));
        }
        return said;
    }

    /** Workshops of which nobody said where they are held. */
    public String unsaid() {
        return sites.unsaid().stream().map(Workshop::code).collect(Collectors.joining(", "));
    }

    /** Where the group comes from and how long it has; nothing for its first session or on one site. */
    Optional<String> before(Shell shell, Group group, Slot slot) {
        int place = all.campaign().prescribed().indexOf(slot);
        if (!isThere() || place < 1) {
            return Optional.empty();
        }
        String from = site(group, all.campaign().prescribed().get(place - 1));
        String to = site(group, slot);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        long pause = sites.pause(place);
        return Optional.of(
                from.equals(to)
                        ? shell.t(
                                sites.isRushed(place) ? "pathways.stays-must" : "pathways.stays",
                                name(to),
                                pause,
                                all.day().means().travel())
                        : shell.t(
                                "pathways.goes",
                                name(from),
                                name(to),
                                pause,
                                all.day().means().travel()));
    }

    private String site(Group group, Slot slot) {
        return all.plan()
                .at(group.id(), slot.number())
                .map(Session::room)
                .flatMap(all.campaign()::room)
                .map(all.campaign()::site)
                .orElse("");
    }

    private String name(String uai) {
        return all.campaign().school(uai).map(School::name).orElse("");
    }
}
