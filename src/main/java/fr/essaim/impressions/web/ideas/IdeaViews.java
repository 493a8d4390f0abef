package fr.essaim.impressions.web.ideas;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.impressions.ideas.FirstIdea;
import fr.essaim.impressions.ideas.IdeaCircles;
import fr.essaim.impressions.ideas.KeepIdea;
import fr.essaim.impressions.ideas.ReadIdeas;
import fr.essaim.impressions.referents.Referent;
import fr.essaim.impressions.referents.Referents;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together what the pages of ideas show. */
@Singleton
public final class IdeaViews {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Rosters rosters;
    private final Groups groups;
    private final KeepIdea keepIdea;
    private final ReadIdeas ideas;
    private final Referents referents;

    @Inject
    public IdeaViews(
            Transactions transactions,
            Campaigns campaigns,
            Rosters rosters,
            Groups groups,
            KeepIdea keepIdea,
            ReadIdeas ideas,
            Referents referents) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.groups = groups;
        this.keepIdea = keepIdea;
        this.ideas = ideas;
        this.referents = referents;
    }

    IdeasView mine(Id me) {
        return transactions.read(() -> {
            List<FirstIdea> mine = keepIdea.all(me);
            Map<Id, Integer> near = mine.stream().collect(Collectors.toMap(FirstIdea::id, idea -> ideas.near(idea)
                    .size()));
            return new IdeasView(mine, near, !groups.ofPerson(me).isEmpty());
        });
    }

    /** @throws Failure.NotFound for who is in no group of any day */
    IdeaView blank(Id me) {
        return transactions.read(() -> {
            Group latest = groups.ofPerson(me).stream()
                    .max(Comparator.comparing(this::day))
                    .orElseThrow(() -> new Failure.NotFound("journal.no-such-group"));
            String discipline =
                    rosters.find(latest.campaign(), me).map(Teacher::discipline).orElse("");
            return new IdeaView(latest.campaign(), Optional.empty(), discipline, List.of(), Map.of());
        });
    }

    IdeaView one(FirstIdea idea) {
        return transactions.read(() -> {
            List<FirstIdea> near = ideas.near(idea);
            return new IdeaView(idea.campaign(), Optional.of(idea), "", near, names(idea.campaign(), near));
        });
    }

    /**
     * @param mine schools the viewer steers: only their teachers' ideas are read one by one
     * @param team whose possible referents the viewer may know; of others only who accepted is said
     */
    CampaignIdeasView campaign(Id campaign, Set<String> mine, Set<String> team) {
        return transactions.read(() -> {
            List<FirstIdea> read = ideas.shared(campaign, mine);
            List<CampaignIdeasView.Carrier> carriers = rosters.of(campaign).stream()
                    .filter(teacher -> mine.contains(teacher.school()))
                    .flatMap(teacher -> carrier(campaign, teacher, team.contains(teacher.school())).stream())
                    .toList();
            return new CampaignIdeasView(
                    campaigns.get(campaign),
                    read,
                    IdeaCircles.of(read),
                    names(campaign, read),
                    carriers,
                    !team.isEmpty());
        });
    }

    private Optional<CampaignIdeasView.Carrier> carrier(Id campaign, Teacher teacher, boolean mayBe) {
        Referent one = referents.get(campaign, teacher.id());
        boolean thoughtOf = one.offered() || one.state() == Referent.State.INVITED;
        return one.isAccepted() || mayBe && thoughtOf
                ? Optional.of(new CampaignIdeasView.Carrier(teacher.id(), teacher.name(), one))
                : Optional.empty();
    }

    private Map<Id, String> names(Id campaign, Collection<FirstIdea> of) {
        return of.stream()
                .map(FirstIdea::author)
                .distinct()
                .collect(Collectors.toMap(author -> author, author -> rosters.find(campaign, author)
                        .map(Teacher::name)
                        .orElse("")));
    }

    private LocalDate day(Group group) {
        return campaigns.find(group.campaign()).map(Campaign::day).orElse(LocalDate.MIN);
    }
}
