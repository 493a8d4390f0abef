package fr.essaim.desk.web;

import fr.essaim.web.Shell;
import fr.essaim.web.parts.Badge;
import fr.essaim.web.parts.Link;
import fr.essaim.web.parts.RiverStep;
import fr.essaim.web.parts.RiverStep.State;

/** How one step of a campaign's road is said: its state as a badge, its one button. */
record RoadSteps(RoadView view, Shell shell) {

    RiverStep step(String name, State state, String key, String fact, Link action) {
        return RiverStep.of(shell.t("desk.step." + name), state, badge(name, state), key, fact, action);
    }

    private Badge badge(String name, State state) {
        boolean counts = name.equals("day") && view.road().daysLeft() > 0;
        return switch (state) {
            case DONE -> Badge.good(shell.t("desk.badge.done"));
            case NOW -> Badge.yours(shell.t("desk.badge.now"));
            case OPEN ->
                counts
                        ? Badge.later(shell.t("desk.in-days", view.road().daysLeft()))
                        : Badge.open(shell.t("desk.badge.open"));
            case LATER ->
                Badge.later(counts ? shell.t("desk.in-days", view.road().daysLeft()) : shell.t("desk.badge.later"));
        };
    }

    Link link(String key, String page, Object... arguments) {
        return Link.to(shell.t(key, arguments), shell.href(view.path(page)));
    }
}
