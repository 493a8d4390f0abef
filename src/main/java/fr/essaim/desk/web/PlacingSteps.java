package fr.essaim.desk.web;

import fr.essaim.desk.Road;
import fr.essaim.web.Shell;
import fr.essaim.web.parts.Link;
import fr.essaim.web.parts.RiverStep;
import fr.essaim.web.parts.RiverStep.State;
import java.util.List;

/** Who is with whom, and who sees what when. */
record PlacingSteps(RoadSteps made, Road road, Shell shell) {

    List<RiverStep> all() {
        return List.of(groups(), pathways());
    }

    private RiverStep groups() {
        if (road.groups().isPresent()) {
            var plan = road.groups().get();
            return made.step(
                    "groups",
                    road.isPublished() || road.pathways().isPresent() ? State.DONE : State.NOW,
                    shell.t("desk.groups-key", plan.placed(), road.toPlace()),
                    shell.t("desk.groups-fact", plan.groups().size()),
                    made.link("desk.groups-again", "groupes", plan.groups().size()));
        }
        boolean ready = road.coverage().isPresent() && road.toPlace() > 0;
        RiverStep step = made.step(
                "groups",
                ready && road.workshops() > 0 ? State.NOW : ready ? State.OPEN : State.LATER,
                shell.t("desk.groups-to-place", road.toPlace()),
                shell.t("desk.groups-none"),
                ready ? made.link("desk.groups-do", "groupes") : Link.NONE);
        return ready ? step : step.blockedBy(shell.t("desk.groups-blocked"));
    }

    private RiverStep pathways() {
        if (road.checks().isPresent()) {
            var checks = road.checks().get();
            boolean done = road.isPublished() && !road.hasUnpublished();
            RiverStep step = made.step(
                    "pathways",
                    done ? State.DONE : State.NOW,
                    shell.t("desk.pathways-key", checks.visits(), checks.wanted()),
                    road.publication()
                            .map(last -> shell.t("desk.pathways-published", last.number()))
                            .orElseGet(() -> shell.t("desk.pathways-draft")),
                    done
                            ? made.link("desk.pathways-again", "parcours")
                            : made.link("desk.pathways-publish", "parcours"));
            return checks.isSound()
                    ? step
                    : step.blockedBy(shell.t(
                            "desk.pathways-conflicts", checks.conflicts().size()));
        }
        boolean ready = road.groups().isPresent()
                && road.workshops() > 0
                && road.campaign().isSetUp();
        RiverStep step = made.step(
                "pathways",
                ready ? State.NOW : State.LATER,
                "",
                shell.t("desk.pathways-none"),
                ready ? made.link("desk.pathways-do", "parcours") : Link.NONE);
        return ready ? step : step.blockedBy(shell.t("desk.pathways-blocked"));
    }
}
