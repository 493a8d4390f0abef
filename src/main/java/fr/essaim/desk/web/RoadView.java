package fr.essaim.desk.web;

import fr.essaim.campaigns.School;
import fr.essaim.concerns.Concern;
import fr.essaim.desk.Road;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.web.Shell;
import fr.essaim.web.parts.Badge;
import fr.essaim.web.parts.Link;
import fr.essaim.web.parts.RiverStep;
import fr.essaim.web.parts.RiverStep.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The road of a campaign, step by step: where it stands, what blocks the next, one button. */
public record RoadView(Road road, Language language) {

    public String path(String page) {
        return "/campagnes/" + road.campaign().id() + "/" + page;
    }

    public String schools() {
        return road.campaign().schools().stream().map(School::name).collect(Collectors.joining(", "));
    }

    public String day() {
        return DayView.capital(Dates.day(road.campaign().day(), language));
    }

    public List<RiverStep> steps(Shell shell) {
        List<RiverStep> steps = new ArrayList<>();
        steps.add(prepare(shell));
        steps.add(concerns(shell));
        steps.add(animators(shell));
        steps.add(workshops(shell));
        steps.add(groups(shell));
        steps.add(pathways(shell));
        steps.add(dayItself(shell));
        steps.add(feelings(shell));
        steps.add(after(shell));
        return steps;
    }

    private RiverStep prepare(Shell shell) {
        boolean done = road.isPrepared();
        String page = road.teachers() == 0 ? "enseignants" : done ? "colleges" : "grille";
        RiverStep step = step(
                shell,
                "prepare",
                done ? State.DONE : State.NOW,
                shell.t("desk.prepare-key", road.teachers()),
                shell.t(
                        "desk.prepare-fact",
                        road.campaign().schools().size(),
                        road.campaign().slots().size(),
                        road.campaign().rooms().size()),
                link(shell, done ? "desk.prepare-again" : "desk.prepare-do-" + page, page));
        return done ? step : step.blockedBy(shell.t("desk.prepare-" + page));
    }

    private RiverStep concerns(Shell shell) {
        if (road.answered() == 0) {
            return step(
                    shell,
                    "concerns",
                    road.teachers() > 0 ? nowOr(road.isPrepared()) : State.LATER,
                    shell.t("desk.answers-none"),
                    shell.t("desk.answers-none-fact"),
                    link(shell, "desk.answers-do", "questionnaire"));
        }
        if (road.coverage().isEmpty()) {
            return step(
                    shell,
                    "concerns",
                    nowOr(road.isPrepared()),
                    shell.t("desk.answers", road.answered(), road.teachers()),
                    shell.t("desk.concerns-none"),
                    link(shell, "desk.concerns-do", "preoccupations"));
        }
        int kept = road.coverage().get().set().size();
        return step(
                shell,
                "concerns",
                State.DONE,
                shell.t("desk.concerns-key", kept),
                shell.t(
                        "desk.concerns-fact",
                        Concern.all().size(),
                        road.coverage().get().atLeastOne(),
                        road.coverage().get().of()),
                link(shell, "desk.concerns-again", "preoccupations"));
    }

    private State nowOr(boolean ready) {
        return ready ? State.NOW : State.OPEN;
    }

    private RiverStep animators(Shell shell) {
        return road.animators() > 0
                ? step(
                        shell,
                        "animators",
                        State.DONE,
                        shell.t("desk.animators-key", road.animators()),
                        shell.t("desk.animators-fact", road.schoolsOfAnimators()),
                        link(shell, "desk.animators-again", "animateurs"))
                : step(
                        shell,
                        "animators",
                        road.coverage().isPresent() ? State.NOW : State.OPEN,
                        invited(shell),
                        shell.t("desk.animators-none"),
                        link(shell, "desk.animators-do", "animateurs"));
    }

    private String invited(Shell shell) {
        int accepted = road.invited().accepted();
        int open = road.invited().open();
        return accepted + open == 0 ? "" : shell.t("desk.animators-invited", accepted, open);
    }

    private RiverStep workshops(Shell shell) {
        boolean ready = road.coverage().isPresent() || road.invited().accepted() > 0;
        return road.workshops() > 0
                ? step(
                        shell,
                        "workshops",
                        State.DONE,
                        shell.t("desk.workshops-key", road.workshops()),
                        shell.t("desk.workshops-fact", road.published()),
                        link(shell, "desk.workshops-again", "ateliers"))
                : step(
                        shell,
                        "workshops",
                        ready ? State.OPEN : State.LATER,
                        "",
                        shell.t("desk.workshops-none"),
                        ready ? link(shell, "desk.workshops-do", "ateliers/nouveau") : Link.NONE);
    }

    private RiverStep groups(Shell shell) {
        if (road.groups().isPresent()) {
            var plan = road.groups().get();
            return step(
                    shell,
                    "groups",
                    road.isPublished() || road.pathways().isPresent() ? State.DONE : State.NOW,
                    shell.t("desk.groups-key", plan.placed(), road.toPlace()),
                    shell.t("desk.groups-fact", plan.groups().size()),
                    link(shell, "desk.groups-again", "groupes", plan.groups().size()));
        }
        boolean ready = road.coverage().isPresent() && road.toPlace() > 0;
        RiverStep step = step(
                shell,
                "groups",
                ready && road.workshops() > 0 ? State.NOW : ready ? State.OPEN : State.LATER,
                shell.t("desk.groups-to-place", road.toPlace()),
                shell.t("desk.groups-none"),
                ready ? link(shell, "desk.groups-do", "groupes") : Link.NONE);
        return ready ? step : step.blockedBy(shell.t("desk.groups-blocked"));
    }

    private RiverStep pathways(Shell shell) {
        if (road.checks().isPresent()) {
            var checks = road.checks().get();
            boolean done = road.isPublished() && !road.hasUnpublished();
            RiverStep step = step(
                    shell,
                    "pathways",
                    done ? State.DONE : State.NOW,
                    shell.t("desk.pathways-key", checks.visits(), checks.wanted()),
                    road.publication()
                            .map(last -> shell.t("desk.pathways-published", last.number()))
                            .orElseGet(() -> shell.t("desk.pathways-draft")),
                    done
                            ? link(shell, "desk.pathways-again", "parcours")
                            : link(shell, "desk.pathways-publish", "parcours"));
            return checks.isSound()
                    ? step
                    : step.blockedBy(shell.t(
                            "desk.pathways-conflicts", checks.conflicts().size()));
        }
        boolean ready = road.groups().isPresent()
                && road.workshops() > 0
                && road.campaign().isSetUp();
        RiverStep step = step(
                shell,
                "pathways",
                ready ? State.NOW : State.LATER,
                "",
                shell.t("desk.pathways-none"),
                ready ? link(shell, "desk.pathways-do", "parcours") : Link.NONE);
        return ready ? step : step.blockedBy(shell.t("desk.pathways-blocked"));
    }

    private RiverStep dayItself(Shell shell) {
        var spaces = road.spaces();
        State state = road.isOver() ? State.DONE : road.isPublished() ? State.OPEN : State.LATER;
        RiverStep step = step(
                shell,
                "day",
                state,
                day().isEmpty() ? "" : day() + ".",
                road.isPublished()
                        ? shell.t(
                                        "desk.day-spaces",
                                        spaces.open(),
                                        spaces.spaces().total())
                                + coming(shell)
                        : shell.t("desk.day-before"),
                road.isPublished() ? link(shell, "desk.day-do", "jour-j") : Link.NONE);
        return road.campaign().day() == null ? step.blockedBy(shell.t("desk.day-missing")) : step;
    }

    /** Once the day is over nobody is awaited any more. */
    private String coming(Shell shell) {
        var coming = road.coming();
        return road.isOver() ? "" : " " + shell.t("desk.day-coming", coming.come(), coming.cannot(), coming.silent());
    }

    private RiverStep feelings(Shell shell) {
        return step(
                shell,
                "feelings",
                road.isPublished() ? State.OPEN : State.LATER,
                felt(shell),
                road.left().later() > 0 ? "" : shell.t("desk.feelings-fact"),
                road.isPublished() ? link(shell, "desk.feelings-do", "ressentis") : Link.NONE);
    }

    private String felt(Shell shell) {
        int placed = road.toPlace();
        return road.left().later() > 0
                ? shell.t("desk.felt-twice", road.left().atOnce(), road.left().later(), placed)
                : road.left().atOnce() > 0 ? shell.t("desk.felt", road.left().atOnce(), placed) : "";
    }

    private RiverStep after(Shell shell) {
        return step(
                shell,
                "after",
                road.shared() > 0 ? State.OPEN : State.LATER,
                road.shared() > 0 ? shell.t("desk.after-key", road.shared()) : "",
                road.left().ideas() + road.left().referents() > 0
                        ? shell.t(
                                "desk.after-left",
                                road.left().ideas(),
                                road.left().referents())
                        : shell.t("desk.after-fact"),
                road.isPublished() ? link(shell, "desk.after-do", "idees") : Link.NONE);
    }

    private RiverStep step(Shell shell, String name, State state, String key, String fact, Link action) {
        return RiverStep.of(shell.t("desk.step." + name), state, badge(shell, name, state), key, fact, action);
    }

    private Badge badge(Shell shell, String name, State state) {
        boolean counts = name.equals("day") && road.daysLeft() > 0;
        return switch (state) {
            case DONE -> Badge.good(shell.t("desk.badge.done"));
            case NOW -> Badge.yours(shell.t("desk.badge.now"));
            case OPEN ->
                counts ? Badge.later(shell.t("desk.in-days", road.daysLeft())) : Badge.open(shell.t("desk.badge.open"));
            case LATER -> Badge.later(counts ? shell.t("desk.in-days", road.daysLeft()) : shell.t("desk.badge.later"));
        };
    }

    private Link link(Shell shell, String key, String page, Object... arguments) {
        return Link.to(shell.t(key, arguments), shell.href(path(page)));
    }
}
