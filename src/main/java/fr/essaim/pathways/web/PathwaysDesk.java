package fr.essaim.pathways.web;

import fr.essaim.animators.Animator;
import fr.essaim.animators.Animators;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.GroupPlans;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.PathwayPlans;
import fr.essaim.pathways.Session;
import fr.essaim.pathways.editing.ChangePathways;
import fr.essaim.pathways.editing.Option;
import fr.essaim.pathways.editing.WhatIf;
import fr.essaim.pathways.planning.Checks;
import fr.essaim.pathways.planning.Day;
import fr.essaim.pathways.planning.Obstacles;
import fr.essaim.pathways.planning.PublishPlan;
import fr.essaim.pathways.planning.ReadDay;
import fr.essaim.pathways.planning.Shortages;
import fr.essaim.web.Visit;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gathers what the pages of the pathways show. */
@Singleton
public final class PathwaysDesk {

    /** Conflicts for which a way out is sought at once; a plan with more wants another build, not a hand. */
    private static final int CONFLICTS = 8;

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final GroupPlans groupPlans;
    private final Workshops workshops;
    private final Animators animators;
    private final PathwayPlans plans;
    private final ReadDay days;
    private final PublishPlan publishPlan;
    private final ChangePathways changePathways;
    private final Visit visit;

    @Inject
    public PathwaysDesk(
            Transactions transactions,
            Campaigns campaigns,
            GroupPlans groupPlans,
            Workshops workshops,
            Animators animators,
            PathwayPlans plans,
            ReadDay days,
            PublishPlan publishPlan,
            ChangePathways changePathways,
            Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.groupPlans = groupPlans;
        this.workshops = workshops;
        this.animators = animators;
        this.plans = plans;
        this.days = days;
        this.publishPlan = publishPlan;
        this.changePathways = changePathways;
        this.visit = visit;
    }

    StartView start(Id campaign) {
        return transactions.read(() -> {
            boolean built = plans.draft(campaign).isPresent();
            StartView bare = new StartView(
                    campaigns.get(campaign),
                    groupPlans
                            .current(campaign)
                            .map(plan -> plan.groups().size())
                            .orElse(0),
                    workshops.of(campaign).size(),
                    built,
                    List.of());
            return built || !bare.isReady() ? bare : bare.with(Obstacles.of(days.read(campaign)));
        });
    }

    PathwaysView view(Id campaign, String selected) {
        return view(campaign, selected, "");
    }

    /** @param from letter of a group of the part to be shown */
    PathwaysView view(Id campaign, String selected, String from) {
        return transactions.read(() -> {
            Day day = days.read(campaign);
            PathwayPlan plan = plans.get(campaign);
            Checks checks = Checks.of(plan, day);
            return new PathwaysView(
                    day,
                    plan,
                    checks,
                    fixes(day, plan, checks),
                    Shortages.of(plan, day, checks),
                    publishPlan.concerned(day, plan),
                    !plans.earlier(campaign).isEmpty(),
                    publishPlan.preview(day, plan),
                    plans.publications(campaign),
                    animators(day),
                    !visit.viewer().mayReadPeopleOf(campaign).isEmpty(),
                    visit.language(),
                    selected,
                    from);
        });
    }

    /** How many things the draft cannot be published with. */
    int conflicts(Id campaign) {
        return transactions.read(() ->
                Checks.of(plans.get(campaign), days.read(campaign)).conflicts().size());
    }

    /** @throws Failure.NotFound for a group or a slot that is not there */
    CellView cell(Id campaign, String label, int slot) {
        PathwaysView all = view(campaign, label);
        Group group =
                all.day().groups().labelled(label).orElseThrow(() -> new Failure.NotFound("groups.no-such-group"));
        WhatIf whatIf = changePathways.whatIf(all.day(), all.plan());
        return new CellView(
                all,
                Optional.of(group),
                all.campaign().slot(slot),
                all.plan().at(group.id(), slot),
                Optional.of(whatIf.reason(group.id(), slot)),
                whatIf.about(group.id(), slot));
    }

    CellView session(Id campaign, Id session) {
        PathwaysView all = view(campaign, "");
        Session held = all.plan().get(session);
        List<Option> options = all.campaign().slot(held.slot()).free()
                ? List.of()
                : changePathways.whatIf(all.day(), all.plan()).rooms(held.workshop(), held.slot());
        return new CellView(
                all, Optional.empty(), all.campaign().slot(held.slot()), Optional.of(held), Optional.empty(), options);
    }

    /** @throws Failure.NotFound before anything was published */
    ProgrammeView programme(Id campaign) {
        return transactions.read(() -> new ProgrammeView(
                campaigns.get(campaign),
                plans.published(campaign).orElseThrow(() -> new Failure.NotFound("pathways.no-plan")),
                groupPlans.published(campaign).map(GroupPlan::groups).orElse(List.of()),
                workshops.of(campaign).stream().filter(Workshop::published).toList(),
                plans.publications(campaign),
                visit.language()));
    }

    private Map<Checks.Conflict, List<Option>> fixes(Day day, PathwayPlan plan, Checks checks) {
        Map<Checks.Conflict, List<Option>> fixes = new LinkedHashMap<>();
        if (!checks.isSound()) {
            WhatIf whatIf = changePathways.whatIf(day, plan);
            checks.conflicts().stream().limit(CONFLICTS).forEach(one -> fixes.put(one, whatIf.fixes(one)));
        }
        return fixes;
    }

    private Map<Id, String> animators(Day day) {
        return day.workshops().stream()
                .map(Workshop::animator)
                .distinct()
                .flatMap(animator -> animators.find(animator).stream())
                .collect(Collectors.toMap(Animator::id, Animator::name));
    }
}
