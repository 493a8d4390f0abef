package fr.essaim.pathways.web;

import fr.essaim.campaigns.Slot;
import fr.essaim.groups.Group;
import fr.essaim.pathways.Session;
import fr.essaim.web.Dates;
import fr.essaim.web.Shell;
import fr.essaim.web.drawings.MetroMap;
import fr.essaim.workshops.Workshop;
import java.util.ArrayList;
import java.util.List;

/** The pathways drawn as lines through the slots, each stop with its reason. */
record PathwaysMap(PathwaysView view, Shell shell) {

    MetroMap drawn() {
        List<String> schools = view.schools();
        return new MetroMap(
                view.campaign().slots().stream()
                        .map(slot -> new MetroMap.Slot(
                                slot.free()
                                        ? shell.t("pathways.slot-free", slot.number())
                                        : shell.t("pathways.slot", slot.number()),
                                Dates.time(slot.start(), view.language()),
                                slot.free()))
                        .toList(),
                view.day().workshops().stream()
                        .map(workshop -> new MetroMap.Workshop(
                                workshop.code(),
                                workshop.title(),
                                view.animators().getOrDefault(workshop.animator(), "")))
                        .toList(),
                view.part().groups().stream()
                        .map(group -> line(group, schools.indexOf(view.school(group))))
                        .toList(),
                choices(),
                view.selected());
    }

    private MetroMap.Line line(Group group, int school) {
        String people = shell.t("pathways.people", group.size());
        return new MetroMap.Line(
                group.label(),
                shell.t("groups.group", group.label()),
                group.isMixed() ? people : people + ", " + view.school(group),
                Math.max(0, school),
                "",
                view.campaign().slots().stream().map(slot -> stop(group, slot)).toList());
    }

    private MetroMap.Stop stop(Group group, Slot slot) {
        return view.plan()
                .at(group.id(), slot.number())
                .map(session -> MetroMap.Stop.at(
                        view.day().workshops().indexOf(view.day().workshop(session.workshop())),
                        view.room(session),
                        view.reason(shell, group, session),
                        shell.href("/ateliers/" + session.workshop())))
                .map(stop -> stop.explained(cell(group, slot)))
                .orElseGet(() -> slot.free()
                        ? MetroMap.Stop.FREE
                        : MetroMap.Stop.missing(shell.t("pathways.nothing"), cell(group, slot)));
    }

    private String cell(Group group, Slot slot) {
        return shell.href(view.path("parcours/case?groupe=" + group.label() + "&creneau=" + slot.number()));
    }

    private List<MetroMap.Choice> choices() {
        List<MetroMap.Choice> choices = new ArrayList<>();
        for (int s = 0; s < view.campaign().slots().size(); s++) {
            Slot slot = view.campaign().slots().get(s);
            if (slot.free()) {
                for (Session session : view.plan().in(slot.number())) {
                    Workshop workshop = view.day().workshop(session.workshop());
                    choices.add(new MetroMap.Choice(
                            s,
                            view.day().workshops().indexOf(workshop),
                            shell.t("pathways.places", view.day().freePlaces(session, view.plan())),
                            "",
                            shell.href("/ateliers/" + workshop.id())));
                }
            }
        }
        return choices;
    }
}
