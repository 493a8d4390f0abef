package fr.essaim.pathways.web;

import fr.essaim.animators.Animator;
import fr.essaim.animators.Animators;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.groups.GroupPlans;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.PathwayPlans;
import fr.essaim.pathways.planning.Checks;
import fr.essaim.pathways.planning.Day;
import fr.essaim.pathways.planning.PublishPlan;
import fr.essaim.pathways.planning.ReadDay;
import fr.essaim.web.Visit;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

/** Gathers what the pages of the pathways show. */
@Singleton
public final class PathwaysDesk {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final GroupPlans groupPlans;
    private final Workshops workshops;
    private final Animators animators;
    private final PathwayPlans plans;
    private final ReadDay days;
    private final PublishPlan publishPlan;
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
            Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.groupPlans = groupPlans;
        this.workshops = workshops;
        this.animators = animators;
        this.plans = plans;
        this.days = days;
        this.publishPlan = publishPlan;
        this.visit = visit;
    }

    StartView start(Id campaign) {
        return transactions.read(() -> new StartView(
                campaigns.get(campaign),
                groupPlans.current(campaign).map(plan -> plan.groups().size()).orElse(0),
                workshops.of(campaign).size(),
                plans.draft(campaign).isPresent()));
    }

    PathwaysView view(Id campaign, String selected) {
        return transactions.read(() -> {
            Day day = days.read(campaign);
            PathwayPlan plan = plans.get(campaign);
            return new PathwaysView(
                    day,
                    plan,
                    Checks.of(plan, day),
                    publishPlan.preview(day, plan),
                    plans.publications(campaign),
                    animators(day),
                    !visit.viewer().mayReadPeopleOf(campaign).isEmpty(),
                    visit.language(),
                    selected);
        });
    }

    private Map<Id, String> animators(Day day) {
        return day.workshops().stream()
                .map(Workshop::animator)
                .distinct()
                .flatMap(animator -> animators.find(animator).stream())
                .collect(Collectors.toMap(Animator::id, Animator::name));
    }
}
