package fr.essaim.pathways.planning;

import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.GroupPlans;
import fr.essaim.groups.GroupsAccepted;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.PathwayPlans;
import fr.essaim.pathways.PathwaysPublished;
import fr.essaim.pathways.Publication;
import fr.essaim.pathways.telling.DayShown;
import fr.essaim.pathways.telling.WhatChanged;
import fr.essaim.workshops.typing.PublishWorkshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shows groups, pathways and their workshops to everybody. Pressed again without a change it does nothing and raises
 * nothing. What must exist elsewhere (spaces, the public dataset) follows the event {@link PathwaysPublished}.
 *
 * <p>Fails with {@link Failure.Conflict} when there are no pathways or something in them is impossible, and with
 * {@link Failure.NotFound} when there is no plan; nothing is published then.
 */
@Singleton
public final class PublishPlan {

    private final Transactions transactions;
    private final ReadDay days;
    private final GroupPlans groupPlans;
    private final PathwayPlans plans;
    private final PublishWorkshops publishWorkshops;
    private final Events events;
    private final Clock clock;

    @Inject
    public PublishPlan(
            Transactions transactions,
            ReadDay days,
            GroupPlans groupPlans,
            PathwayPlans plans,
            PublishWorkshops publishWorkshops,
            Events events,
            Clock clock) {
        this.transactions = transactions;
        this.days = days;
        this.groupPlans = groupPlans;
        this.plans = plans;
        this.publishWorkshops = publishWorkshops;
        this.events = events;
        this.clock = clock;
    }

    /** @return the publication made, empty when there was nothing new to show */
    public Optional<Publication> publish(Id campaign, Id by) {
        return transactions.write(() -> {
            Day day = days.read(campaign);
            PathwayPlan plan = plans.get(campaign);
            Checks checks = Checks.of(plan, day);
            if (!checks.isSound()) {
                throw new Failure.Conflict(
                        "pathways.not-sound", checks.conflicts().size());
            }
            Preview preview = preview(day, plan);
            if (preview.isEmpty()) {
                return Optional.empty();
            }
            Concerned concerned = concerned(day, plan);
            WhatChanged changed = changed(day, plan);
            Publication publication = new Publication(
                    campaign,
                    plans.publications(campaign).stream()
                                    .mapToInt(Publication::number)
                                    .max()
                                    .orElse(0)
                            + 1,
                    plan.version(),
                    day.groups().revision(),
                    clock.instant(),
                    by,
                    preview.moved(),
                    preview.sessions(),
                    concerned.shifts());
            groupPlans.publish(campaign);
            plans.publish(publication);
            publishWorkshops.all(campaign);
            events.raise(new GroupsAccepted(campaign));
            events.raise(new PathwaysPublished(campaign, publication.number()));
            tell(publication, concerned, day, changed);
            return Optional.of(publication);
        });
    }

    /** Only people concerned are told, each once. The first publication invites everybody who takes part. */
    private void tell(Publication publication, Concerned concerned, Day day, WhatChanged changed) {
        String key = "parcours-" + publication.campaign() + "-" + publication.number();
        boolean first = publication.number() == 1;
        for (Id teacher : concerned.teachers()) {
            String label = day.groups().of(teacher).map(Group::label).orElse("");
            events.raise(new NoticeWanted(
                            teacher,
                            "pathway",
                            key,
                            Words.of(first ? "pathways.invitation-title" : "pathways.notice-title"),
                            first
                                    ? Words.of("pathways.invitation-text", label, publication.number())
                                    : sentences(
                                            Words.of("pathways.notice-text", label, publication.number()),
                                            changed.forTeacher(teacher)),
                            first ? invitation(publication.campaign()) : "/journee")
                    .sentBy(publication.campaign()));
        }
        for (Id animator : concerned.animators()) {
            events.raise(new NoticeWanted(
                            animator,
                            "pathway",
                            key,
                            Words.of(first ? "pathways.invitation-animator-title" : "pathways.notice-animator-title"),
                            first
                                    ? Words.of("pathways.invitation-animator-text", publication.number())
                                    : sentences(
                                            Words.of("pathways.notice-animator-text", publication.number()),
                                            changed.forAnimator(animator)),
                            first
                                    ? invitation(publication.campaign())
                                    : "/campagnes/" + publication.campaign() + "/programme")
                    .sentBy(publication.campaign()));
        }
    }

    private static Words sentences(Words first, List<Words> changes) {
        return Words.lines(Stream.concat(Stream.of(first), changes.stream()).toList());
    }

    /** What was shown until now beside what this plan shows. */
    private WhatChanged changed(Day day, PathwayPlan plan) {
        Id campaign = day.campaign().id();
        DayShown before = new DayShown(
                day.campaign(),
                day.workshops(),
                groupPlans.published(campaign).map(GroupPlan::groups).orElse(List.of()),
                plans.published(campaign).map(PathwayPlan::sessions).orElse(List.of()));
        return new WhatChanged(
                before,
                new DayShown(day.campaign(), day.workshops(), day.groups().groups(), plan.sessions()));
    }

    /** Where it is answered with one press. */
    private static String invitation(Id campaign) {
        return "/campagnes/" + campaign + "/invitation";
    }

    /** Whom publishing would concern. Joins a running transaction or opens one. */
    public Concerned concerned(Day day, PathwayPlan plan) {
        return transactions.read(() -> Concerned.by(
                day,
                plan,
                plans.published(day.campaign().id()),
                groupPlans.published(day.campaign().id()).map(GroupPlan::groups).orElse(List.of())));
    }

    /** Joins a running transaction or opens one. */
    public Preview preview(Day day, PathwayPlan plan) {
        Id campaign = day.campaign().id();
        return transactions.read(() -> Preview.of(
                day,
                plan,
                groupPlans.published(campaign).map(GroupPlan::groups).orElse(List.of()),
                plans.published(campaign).map(PathwayPlan::sessions).orElse(List.of())));
    }
}
