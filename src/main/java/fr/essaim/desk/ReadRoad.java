package fr.essaim.desk;

import fr.essaim.animators.Animator;
import fr.essaim.animators.Animators;
import fr.essaim.animators.requests.Request;
import fr.essaim.animators.requests.Request.State;
import fr.essaim.animators.requests.Requests;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.concerns.ConcernsBoard;
import fr.essaim.concerns.Coverage;
import fr.essaim.concerns.ReadConcerns;
import fr.essaim.concerns.Shortlist;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.GroupPlans;
import fr.essaim.groups.Groups;
import fr.essaim.groups.forming.ReadRoll;
import fr.essaim.invitations.replies.Invited;
import fr.essaim.invitations.replies.ReadInvited;
import fr.essaim.journal.LogEntries;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.PathwayPlans;
import fr.essaim.pathways.planning.Checks;
import fr.essaim.pathways.planning.ReadDay;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.Progress;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Gathers where a campaign stands. Fails with {@link Failure.NotFound} when there is none. */
@Singleton
public final class ReadRoad {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final ReadConcerns concerns;
    private final Workshops workshops;
    private final Animators animators;
    private final Requests requests;
    private final ReadRoll rolls;
    private final GroupPlans groupPlans;
    private final Groups groups;
    private final PathwayPlans pathwayPlans;
    private final ReadDay days;
    private final DiscussionSpaces spaces;
    private final ReadInvited guests;
    private final LogEntries entries;
    private final ReadLeft left;
    private final Clock clock;

    @Inject
    public ReadRoad(
            Transactions transactions,
            Campaigns campaigns,
            ReadConcerns concerns,
            Workshops workshops,
            Animators animators,
            Requests requests,
            ReadRoll rolls,
            GroupPlans groupPlans,
            Groups groups,
            PathwayPlans pathwayPlans,
            ReadDay days,
            DiscussionSpaces spaces,
            ReadInvited guests,
            LogEntries entries,
            ReadLeft left,
            Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.concerns = concerns;
        this.workshops = workshops;
        this.animators = animators;
        this.requests = requests;
        this.rolls = rolls;
        this.groupPlans = groupPlans;
        this.groups = groups;
        this.pathwayPlans = pathwayPlans;
        this.days = days;
        this.spaces = spaces;
        this.guests = guests;
        this.entries = entries;
        this.left = left;
        this.clock = clock;
    }

    public Road read(Id campaign) {
        return transactions.read(() -> {
            Campaign found = campaigns.get(campaign);
            ConcernsBoard board = concerns.board(campaign);
            Optional<Coverage> coverage =
                    concerns.shortlist(campaign).map(Shortlist::concerns).map(board::coverage);
            List<Workshop> offered = workshops.of(campaign);
            List<Animator> leading = offered.stream()
                    .map(Workshop::animator)
                    .distinct()
                    .flatMap(animator -> animators.find(animator).stream())
                    .toList();
            Optional<GroupPlan> plan = groupPlans.current(campaign);
            Optional<PathwayPlan> pathways = pathwayPlans.draft(campaign);
            return new Road(
                    found,
                    LocalDate.now(clock),
                    board.invited(),
                    board.answered(),
                    coverage,
                    offered.size(),
                    (int) offered.stream().filter(Workshop::published).count(),
                    leading.size(),
                    (int) leading.stream().map(Animator::uai).distinct().count(),
                    invited(campaign),
                    rolls.read(campaign).candidates().size(),
                    plan,
                    pathways,
                    checks(campaign, plan, pathways, offered),
                    pathwayPlans.publications(campaign).stream().findFirst(),
                    groupPlans.published(campaign).map(GroupPlan::groups).equals(plan.map(GroupPlan::groups)),
                    Progress.of(spaces.ofCampaign(campaign)),
                    coming(campaign),
                    groups.of(campaign).stream()
                            .mapToInt(group -> entries.ofGroup(group.id()).size())
                            .sum(),
                    left.of(campaign));
        });
    }

    private Road.Coming coming(Id campaign) {
        List<Invited> all = guests.of(campaign);
        return new Road.Coming(
                (int) all.stream().filter(Invited::comes).count(),
                (int) all.stream().filter(Invited::cannot).count(),
                (int) all.stream().filter(Invited::isSilent).count());
    }

    private Road.Invited invited(Id campaign) {
        List<State> states = requests.of(campaign).stream().map(Request::state).toList();
        return new Road.Invited(
                Collections.frequency(states, State.ACCEPTED),
                Collections.frequency(states, State.ASKED) + Collections.frequency(states, State.OTHER_DAY));
    }

    /** Only of pathways whose groups and workshops are all still there. */
    private Optional<Checks> checks(
            Id campaign, Optional<GroupPlan> plan, Optional<PathwayPlan> pathways, List<Workshop> offered) {
        List<Id> known = offered.stream().map(Workshop::id).toList();
        return pathways.filter(built -> plan.isPresent()
                        && built.sessions().stream().allMatch(session -> known.contains(session.workshop())))
                .map(built -> Checks.of(built, days.read(campaign)));
    }
}
