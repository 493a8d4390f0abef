package fr.essaim.app.own.kept;

import fr.essaim.app.own.OwnData;
import fr.essaim.app.own.Piece;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.Pathways;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** How one stands on the list of a campaign, and the group and sessions one was given. Nobody else of the group is named. */
@Singleton
public final class OwnPlaces implements OwnData {

    private final Campaigns campaigns;
    private final Rosters rosters;
    private final Groups groups;
    private final Pathways pathways;
    private final Workshops workshops;

    @Inject
    public OwnPlaces(Campaigns campaigns, Rosters rosters, Groups groups, Pathways pathways, Workshops workshops) {
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.groups = groups;
        this.pathways = pathways;
        this.workshops = workshops;
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public String category() {
        return "teacher";
    }

    @Override
    public List<Piece> of(Id person) {
        return campaigns.all().stream()
                .flatMap(campaign ->
                        rosters.find(campaign.id(), person).stream().map(teacher -> place(campaign, teacher)))
                .toList();
    }

    private Piece place(Campaign campaign, Teacher teacher) {
        Optional<Group> group = groups.of(campaign.id(), teacher.id());
        List<String> sessions = group.map(mine -> pathways.of(campaign.id(), mine.id())).orElse(List.of()).stream()
                .flatMap(session -> workshops.find(session.workshop()).stream())
                .map(Workshop::title)
                .toList();
        return Piece.about(campaign.title())
                .with("first-name", teacher.firstName())
                .with("last-name", teacher.lastName())
                .with("email", teacher.email())
                .with("school", teacher.school())
                .with("discipline", teacher.discipline())
                .said("comes", teacher.takesPart() ? "app.own.yes" : "app.own.no")
                .with("group", group.map(Group::label).orElse(""))
                .with("sessions", sessions);
    }
}
