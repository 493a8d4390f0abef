package fr.essaim.groups.repair;

import fr.essaim.groups.Change;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.GroupPlans;
import fr.essaim.groups.GroupsAccepted;
import fr.essaim.groups.GroupsRepaired;
import fr.essaim.groups.forming.Difference;
import fr.essaim.groups.forming.MendPlan;
import fr.essaim.groups.forming.ReadRoll;
import fr.essaim.groups.forming.Roll;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends a plan after an absence or an arrival by the smallest change: each teacher moved has a price, the number of
 * groups stays, and locked groups, pinned people and whoever was moved by hand stay where they are.
 *
 * <p>A published plan without unpublished changes is mended for everybody at once and {@link GroupsRepaired} names the
 * people concerned, who are told once; a draft, or a published plan that was worked on since, becomes a new revision of the draft only.
 *
 * <p>Fails with {@link Failure.NotFound} before the first search, and with {@link Failure.Conflict} when there is nothing
 * to mend, when no plan is possible (the reason by its name), or when somebody changed the plan meanwhile. Nothing is
 * stored then.
 */
@Singleton
public final class RepairGroups {

    private final Transactions transactions;
    private final ReadRoll rolls;
    private final GroupPlans plans;
    private final Events events;
    private final Clock clock;

    @Inject
    public RepairGroups(Transactions transactions, ReadRoll rolls, GroupPlans plans, Events events, Clock clock) {
        this.transactions = transactions;
        this.rolls = rolls;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /** What applying would do; changes nothing. The same plan and roster give the same proposal. */
    public Proposal propose(Id campaign, Id by) {
        Roll roll = rolls.read(campaign);
        GroupPlan plan = transactions.read(() -> plans.get(campaign));
        Optional<GroupPlan> published = transactions.read(() -> plans.published(campaign));
        List<Id> absent = plan.groups().stream()
                .flatMap(group -> group.members().stream())
                .filter(member -> roll.find(member).isEmpty())
                .toList();
        List<Id> arrived = roll.candidates().stream()
                .map(one -> one.id())
                .filter(teacher -> plan.of(teacher).isEmpty())
                .toList();
        boolean publishes = published
                .filter(shown -> Difference.between(shown, plan).moved().isEmpty())
                .isPresent();
        return new Proposal(
                plan,
                absent.isEmpty() && arrived.isEmpty() ? plan : mended(roll, plan, arrived, by),
                absent,
                arrived,
                publishes);
    }

    private GroupPlan mended(Roll roll, GroupPlan plan, List<Id> arrived, Id by) {
        List<Group> groups = MendPlan.groups(roll, plan, held(plan));
        GroupPlan bare = plan.next(groups, plan.cost(), plan.change());
        List<Id> moved = Difference.between(plan, bare).moved().stream()
                .filter(move -> !move.to().isEmpty())
                .map(Difference.Move::teacher)
                .toList();
        List<String> labels = plan.groups().stream()
                .filter(group -> !bare.get(group.id()).members().equals(group.members()))
                .map(Group::label)
                .toList();
        Change change = new Change(Change.Kind.REPAIRED, moved, labels, "", by, clock.instant());
        return MendPlan.appraised(roll, plan, groups, change);
    }

    /** Who is held: the pinned, and those a hand moved, for whom somebody gave a reason. */
    private Set<Id> held(GroupPlan plan) {
        Set<Id> held = new HashSet<>(plan.pinned());
        transactions.read(() -> plans.revisions(plan.campaign())).stream()
                .filter(revision -> revision.revision() <= plan.revision())
                .forEach(revision -> {
                    if (made(revision.change().kind())) {
                        held.retainAll(plan.pinned());
                    } else if (revision.change().isManual()) {
                        held.addAll(revision.change().teachers());
                    }
                });
        return held;
    }

    /** A plan that no hand made step by step. */
    private static boolean made(Change.Kind kind) {
        return kind == Change.Kind.FORMED || kind == Change.Kind.RESTORED;
    }

    /**
     * Applies the proposal.
     *
     * @param revision what the person was looking at
     */
    public Proposal apply(Id campaign, int revision, Id by) {
        Proposal proposal = propose(campaign, by);
        if (proposal.before().revision() != revision) {
            throw new Failure.Conflict("groups.plan-changed-meanwhile");
        }
        if (proposal.isNeedless()) {
            throw new Failure.Conflict("groups.nothing-to-repair");
        }
        transactions.change(() -> {
            plans.save(proposal.after());
            if (proposal.publishes()) {
                plans.publish(campaign);
                events.raise(new GroupsAccepted(campaign));
                events.raise(new GroupsRepaired(campaign, proposal.after().revision(), proposal.concerned()));
                proposal.concerned().forEach(teacher -> tell(proposal.after(), teacher));
            }
        });
        return proposal;
    }

    /** One notice a campaign and person: a later repair takes the place of an earlier one. */
    private void tell(GroupPlan plan, Id teacher) {
        Group group = plan.of(teacher).orElseThrow();
        events.raise(new NoticeWanted(
                teacher,
                "groups",
                "group-" + plan.campaign(),
                NoticeWanted.Words.of("groups.notice-title", group.label()),
                NoticeWanted.Words.of("groups.notice-text", group.label()),
                "/groupes/" + group.id()));
    }
}
