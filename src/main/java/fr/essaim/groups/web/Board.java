package fr.essaim.groups.web;

import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.GroupPlans;
import fr.essaim.groups.KeptPlan;
import fr.essaim.groups.editing.WhatIf;
import fr.essaim.groups.forming.Appraiser;
import fr.essaim.groups.forming.Difference;
import fr.essaim.groups.forming.Feasibility;
import fr.essaim.groups.forming.Figures;
import fr.essaim.groups.forming.Meters;
import fr.essaim.groups.forming.Presets;
import fr.essaim.groups.forming.ReadRoll;
import fr.essaim.groups.forming.Roll;
import fr.essaim.groups.repair.Proposal;
import fr.essaim.groups.repair.RepairGroups;
import fr.essaim.groups.searching.RunSearches;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what the board shows, for the schools the viewer steers and no other. */
@Singleton
public final class Board {

    private final Transactions transactions;
    private final GroupPlans plans;
    private final ReadRoll rolls;
    private final Audit audit;
    private final RunSearches searches;
    private final Visit visit;

    @Inject
    public Board(
            Transactions transactions,
            GroupPlans plans,
            ReadRoll rolls,
            Audit audit,
            RunSearches searches,
            Visit visit) {
        this.transactions = transactions;
        this.plans = plans;
        this.rolls = rolls;
        this.audit = audit;
        this.searches = searches;
        this.visit = visit;
    }

    /** The board tells the project team who is a catalyst, which is said of single persons: the look is noted. */
    GroupsView view(Id campaign, String label, String person, String gesture, String target) {
        return view(campaign, label, person, gesture, target, "");
    }

    private GroupsView view(Id campaign, String label, String person, String gesture, String target, String missed) {
        GroupsView view = gathered(campaign, label, person, gesture, target, missed);
        Set<String> read = view.shown().stream()
                .filter(one -> view.reads(one.group()))
                .flatMap(one -> one.group().members().stream())
                .map(Id::value)
                .collect(Collectors.toSet());
        if (!read.isEmpty()) {
            audit.note(Audit.Act.read(
                    visit.viewer().person(), "groups.audit-profiles-read", "groups.audit-why-forming", read));
        }
        return view;
    }

    /** The board at the group of whoever has this in the name, or of that letter, as far as the viewer sees it. */
    GroupsView find(Id campaign, String sought) {
        String text = plain(sought);
        Optional<String> label = transactions.read(() -> {
            Roll roll = rolls.read(campaign);
            return plans.current(campaign).stream()
                    .flatMap(plan -> plan.groups().stream())
                    .filter(sight(campaign)::sees)
                    .filter(group -> group.label().equalsIgnoreCase(text)
                            || roll.of(group).stream()
                                    .anyMatch(one -> plain(one.teacher().name()).contains(text)))
                    .map(Group::label)
                    .findFirst();
        });
        return view(campaign, label.orElse(""), "", "", "", label.isEmpty() ? sought.strip() : "");
    }

    /** Without accents or case, as one types a name in a hurry. */
    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH);
    }

    private GroupsView gathered(
            Id campaign, String label, String person, String gesture, String target, String missed) {
        return transactions.read(() -> {
            Roll roll = rolls.read(campaign);
            Optional<GroupPlan> plan = plans.current(campaign);
            Sight sight = sight(campaign);
            boolean published = plans.published(campaign).isPresent();
            List<Meters> meters = plan.map(now -> new Appraiser(roll, now.search())
                            .meters(now).stream()
                                    .filter(one -> sight.sees(one.group()))
                                    .toList())
                    .orElse(List.of());
            Optional<Meters> chosen = meters.stream()
                    .filter(one -> one.group().label().equals(label))
                    .findFirst()
                    .or(() -> meters.stream().findFirst());
            Optional<Teacher> who = plan.filter(now -> !person.isEmpty())
                    .flatMap(now -> roll.find(Id.of(person)))
                    .map(candidate -> candidate.teacher())
                    .filter(teacher -> sight.steers().contains(teacher.school()));
            return new GroupsView(
                    roll,
                    plan,
                    plans.published(campaign),
                    plans.revisions(campaign),
                    sight,
                    meters,
                    chosen,
                    who,
                    gesture,
                    target,
                    missed,
                    plan.map(now -> Figures.of(now, roll)),
                    plan.map(now -> Feasibility.of(roll, now, published))
                            .orElseGet(() -> Feasibility.of(roll, Presets.first(roll))),
                    searches.of(campaign).filter(run -> !run.isOver()),
                    who.map(teacher -> options(plan.get(), roll, teacher, gesture))
                            .orElse(List.of()));
        });
    }

    private static List<WhatIf.Option> options(GroupPlan plan, Roll roll, Teacher teacher, String gesture) {
        if (plan.of(teacher.id()).isEmpty()) {
            return List.of();
        }
        WhatIf whatIf = new WhatIf(plan, roll);
        return gesture.equals("echanger") ? whatIf.swaps(teacher) : whatIf.moves(teacher);
    }

    private Sight sight(Id campaign) {
        return new Sight(visit.viewer().steers(campaign), visit.viewer().mayReadPeopleOf(campaign));
    }

    VersionsView versions(Id campaign, int other, String aside) {
        return transactions.read(() -> {
            GroupPlan now = plans.get(campaign);
            List<GroupPlan> newestFirst = plans.revisions(campaign).stream()
                    .sorted(Comparator.comparingInt(GroupPlan::revision).reversed())
                    .toList();
            List<KeptPlan> kept = plans.kept(campaign);
            Optional<GroupPlan> compared = newestFirst.stream()
                    .filter(plan -> plan.revision() == other)
                    .findFirst()
                    .or(() -> kept.stream()
                            .filter(plan -> plan.id().value().equals(aside))
                            .findFirst()
                            .map(KeptPlan::plan))
                    .or(() -> aside.equals(VersionsView.PUBLISHED) ? plans.published(campaign) : Optional.empty());
            return new VersionsView(
                    rolls.read(campaign),
                    now,
                    newestFirst,
                    kept,
                    plans.published(campaign),
                    aside,
                    compared.map(plan -> Difference.between(now, plan)),
                    sight(campaign));
        });
    }

    ConditionsView conditions(Id campaign) {
        return transactions.read(() -> {
            Roll roll = rolls.read(campaign);
            Optional<GroupPlan> plan = plans.current(campaign);
            boolean published = plans.published(campaign).isPresent();
            return new ConditionsView(
                    roll,
                    sight(campaign),
                    plan.map(now -> new Appraiser(roll, now.search()).broken(now))
                            .orElse(List.of()),
                    plan.map(now -> Feasibility.of(roll, now, published))
                            .orElseGet(() -> Feasibility.of(roll, Presets.first(roll))));
        });
    }

    RepairView repair(Id campaign, RepairGroups repairGroups) {
        Roll roll = rolls.read(campaign);
        boolean published = transactions.read(() -> plans.published(campaign)).isPresent();
        try {
            Proposal proposal = repairGroups.propose(campaign, visit.viewer().person());
            return new RepairView(roll, sight(campaign), Optional.of(proposal), Optional.empty(), published);
        } catch (Failure.Conflict impossible) {
            // the page still says who is absent, and lets the team take it back
            return new RepairView(roll, sight(campaign), Optional.empty(), Optional.of(impossible), published);
        }
    }

    /**
     * Whose groups and whose answers the viewer may see.
     *
     * @param steers UAI of the schools he steers
     * @param reads those of them whose individual answers he may read: none for a head of school
     */
    record Sight(Set<String> steers, Set<String> reads) {

        boolean sees(Group group) {
            return group.isMixed() || steers.contains(group.school());
        }

        boolean reads(Group group) {
            return group.isMixed() ? !reads.isEmpty() : reads.contains(group.school());
        }
    }

    /** @throws Failure.NotFound for a teacher of a school the viewer does not steer */
    void mayTouch(Id campaign, Id teacher) {
        Teacher who = transactions.read(() -> rolls.read(campaign)).get(teacher).teacher();
        if (!visit.viewer().steers(campaign).contains(who.school())) {
            throw new Failure.NotFound("groups.no-such-teacher");
        }
    }

    /** @throws Failure.NotFound for a group of a school the viewer does not steer */
    void mayTouchGroup(Id campaign, Id group) {
        Group touched = transactions.read(() -> plans.get(campaign)).get(group);
        if (!sight(campaign).sees(touched)) {
            throw new Failure.NotFound("groups.no-such-group");
        }
    }

    String name(Id campaign, Id teacher) {
        return rolls.read(campaign).get(teacher).teacher().name();
    }
}
