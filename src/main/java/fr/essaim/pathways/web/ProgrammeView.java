package fr.essaim.pathways.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.groups.Group;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.Publication;
import fr.essaim.pathways.Session;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.web.Shell;
import fr.essaim.web.drawings.MetroMap;
import fr.essaim.workshops.Workshop;
import java.util.List;
import java.util.Optional;

/** What was published, without a name of anybody. @param groups their labels and schools are read, never their members */
public record ProgrammeView(
        Campaign campaign,
        PathwayPlan plan,
        List<Group> groups,
        List<Workshop> workshops,
        List<Publication> publications,
        Language language) {

    public String when(Publication publication) {
        return Dates.day(
                publication.at().atZone(java.time.ZoneId.of("Europe/Paris")).toLocalDate(), language);
    }

    public List<String> changes(Shell shell, Publication publication) {
        return Words.shifts(shell, publication.shifts());
    }

    public List<String> schools() {
        return groups.stream().map(this::school).distinct().toList();
    }

    private String school(Group group) {
        return group.isMixed()
                ? ""
                : campaign.school(group.school()).map(one -> one.name()).orElse("");
    }

    public MetroMap map(Shell shell) {
        List<String> schools = schools();
        return new MetroMap(
                campaign.slots().stream()
                        .map(slot -> new MetroMap.Slot(
                                shell.t(slot.free() ? "pathways.slot-free" : "pathways.slot", slot.number()),
                                Dates.time(slot.start(), language),
                                slot.free()))
                        .toList(),
                workshops.stream()
                        .map(one -> new MetroMap.Workshop(one.code(), one.title(), ""))
                        .toList(),
                groups.stream()
                        .map(group -> new MetroMap.Line(
                                group.label(),
                                shell.t("groups.group", group.label()),
                                school(group),
                                Math.max(0, schools.indexOf(school(group))),
                                "",
                                campaign.slots().stream()
                                        .map(slot -> stop(shell, plan.at(group.id(), slot.number())))
                                        .toList()))
                        .toList(),
                List.of(),
                "");
    }

    private MetroMap.Stop stop(Shell shell, Optional<Session> session) {
        return session.filter(one -> place(one) >= 0)
                .map(one -> MetroMap.Stop.at(
                        place(one), campaign.where(one.room()), "", shell.href("/ateliers/" + one.workshop())))
                .orElse(MetroMap.Stop.FREE);
    }

    private int place(Session session) {
        for (int w = 0; w < workshops.size(); w++) {
            if (workshops.get(w).id().equals(session.workshop())) {
                return w;
            }
        }
        return -1;
    }
}
