package fr.essaim.desk.web;

import fr.essaim.desk.Road;
import fr.essaim.web.Shell;
import fr.essaim.web.parts.Link;
import fr.essaim.web.parts.RiverStep;
import fr.essaim.web.parts.RiverStep.State;
import java.util.List;

/** The day itself and what it leaves. */
record LivingSteps(RoadSteps made, Road road, Shell shell) {

    List<RiverStep> all() {
        return List.of(dayItself(), feelings(), after());
    }

    private RiverStep dayItself() {
        var spaces = road.spaces();
        State state = road.isOver() ? State.DONE : road.isPublished() ? State.OPEN : State.LATER;
        RiverStep step = made.step(
                "day",
                state,
                made.view().day().isEmpty() ? "" : made.view().day() + ".",
                road.isPublished()
                        ? shell.t(
                                        "desk.day-spaces",
                                        spaces.open(),
                                        spaces.spaces().total())
                                + coming()
                        : shell.t("desk.day-before"),
                road.isPublished() ? made.link("desk.day-do", "jour-j") : Link.NONE);
        return road.campaign().day() == null ? step.blockedBy(shell.t("desk.day-missing")) : step;
    }

    /** Once the day is over nobody is awaited any more. */
    private String coming() {
        var coming = road.coming();
        return road.isOver() ? "" : " " + shell.t("desk.day-coming", coming.come(), coming.cannot(), coming.silent());
    }

    private RiverStep feelings() {
        return made.step(
                "feelings",
                road.isPublished() ? State.OPEN : State.LATER,
                felt(),
                road.left().later() > 0 ? "" : shell.t("desk.feelings-fact"),
                road.isPublished() ? made.link("desk.feelings-do", "ressentis") : Link.NONE);
    }

    private String felt() {
        int placed = road.toPlace();
        return road.left().later() > 0
                ? shell.t("desk.felt-twice", road.left().atOnce(), road.left().later(), placed)
                : road.left().atOnce() > 0 ? shell.t("desk.felt", road.left().atOnce(), placed) : "";
    }

    private RiverStep after() {
        return made.step(
                "after",
                road.shared() > 0 ? State.OPEN : State.LATER,
                road.shared() > 0 ? shell.t("desk.after-key", road.shared()) : "",
                road.left().ideas() + road.left().referents() > 0
                        ? shell.t(
                                "desk.after-left",
                                road.left().ideas(),
                                road.left().referents())
                        : shell.t("desk.after-fact"),
                road.isPublished() ? made.link("desk.after-do", "idees") : Link.NONE);
    }
}
