package fr.essaim.app.publication;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.groups.GroupsRepaired;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.PathwaysPublished;
import fr.essaim.spaces.CloseSpaces;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.WantSpaces;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Each published group has its discussion space, with its members and a text that greets them with their pathway.
 * Told again at every start, because a server may stop between a publication and what follows it; telling it twice
 * changes nothing.
 */
@Singleton
public final class PublishedSpaces {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Rosters rosters;
    private final Groups groups;
    private final DiscussionSpaces spaces;
    private final WelcomeText welcomeText;
    private final WantSpaces wantSpaces;
    private final CloseSpaces closeSpaces;

    @Inject
    public PublishedSpaces(
            Transactions transactions,
            Campaigns campaigns,
            Rosters rosters,
            Groups groups,
            DiscussionSpaces spaces,
            WelcomeText welcomeText,
            WantSpaces wantSpaces,
            CloseSpaces closeSpaces) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.groups = groups;
        this.spaces = spaces;
        this.welcomeText = welcomeText;
        this.wantSpaces = wantSpaces;
        this.closeSpaces = closeSpaces;
    }

    void published(@Observes PathwaysPublished event) {
        want(event.campaign());
    }

    void repaired(@Observes GroupsRepaired event) {
        want(event.campaign());
    }

    /** What a stop of the server may have left undone. */
    public void catchUp() {
        transactions
                .read(() -> campaigns.all().stream().map(Campaign::id).toList())
                .forEach(this::want);
    }

    private void want(Id campaign) {
        transactions.change(() -> {
            List<Group> published = groups.of(campaign);
            if (!published.isEmpty()) {
                Campaign found = campaigns.get(campaign);
                Map<Id, Teacher> roster =
                        rosters.of(campaign).stream().collect(Collectors.toMap(Teacher::id, Function.identity()));
                wantSpaces.want(
                        campaign,
                        published.stream()
                                .map(group -> wish(found, group, roster))
                                .toList());
                closeOthers(campaign, published.stream().map(Group::id).toList());
            }
        });
    }

    private WantSpaces.Wish wish(Campaign campaign, Group group, Map<Id, Teacher> roster) {
        List<WantSpaces.Person> people = group.members().stream()
                .flatMap(member -> Optional.ofNullable(roster.get(member)).stream())
                .map(teacher -> new WantSpaces.Person(teacher.id(), teacher.name(), teacher.email()))
                .toList();
        return new WantSpaces.Wish(
                group.id(),
                welcomeText.name(campaign, group),
                welcomeText.description(campaign, group),
                Optional.of(group.school()).filter(uai -> !uai.isEmpty()),
                people,
                welcomeText.title(people.size()),
                welcomeText.body(campaign, group));
    }

    /** A group that is no more keeps what was said, out of sight. */
    private void closeOthers(Id campaign, List<Id> published) {
        spaces.ofCampaign(campaign).stream()
                .filter(space -> !published.contains(space.group()) && !space.archived())
                .forEach(space -> closeSpaces.close(space.group()));
    }
}
