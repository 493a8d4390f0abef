package fr.essaim.desk.web;

import fr.essaim.concerns.Concern;
import fr.essaim.desk.Road;
import fr.essaim.web.Shell;
import fr.essaim.web.parts.Link;
import fr.essaim.web.parts.RiverStep;
import fr.essaim.web.parts.RiverStep.State;
import java.util.List;

/** From the schools to the offer: what is made before anybody is placed. */
record PreparingSteps(RoadSteps made, Road road, Shell shell) {

    List<RiverStep> all() {
        return List.of(prepare(), concerns(), animators(), workshops());
    }

    private RiverStep prepare() {
        boolean done = road.isPrepared();
        String page = road.teachers() == 0 ? "enseignants" : done ? "colleges" : "grille";
        RiverStep step = made.step(
                "prepare",
                done ? State.DONE : State.NOW,
                shell.t("desk.prepare-key", road.teachers()),
                shell.t(
                        "desk.prepare-fact",
                        road.campaign().schools().size(),
                        road.campaign().slots().size(),
                        road.campaign().rooms().size()),
                made.link(done ? "desk.prepare-again" : "desk.prepare-do-" + page, page));
        return done ? step : step.blockedBy(shell.t("desk.prepare-" + page));
    }

    private RiverStep concerns() {
        if (road.answered() == 0) {
            return made.step(
                    "concerns",
                    road.teachers() > 0 ? nowOr(road.isPrepared()) : State.LATER,
                    shell.t("desk.answers-none"),
                    shell.t("desk.answers-none-fact"),
                    made.link("desk.answers-do", "questionnaire"));
        }
        if (road.coverage().isEmpty()) {
            return made.step(
                    "concerns",
                    nowOr(road.isPrepared()),
                    shell.t("desk.answers", road.answered(), road.teachers()),
                    shell.t("desk.concerns-none"),
                    made.link("desk.concerns-do", "preoccupations"));
        }
        int kept = road.coverage().get().set().size();
        return made.step(
                "concerns",
                State.DONE,
                shell.t("desk.concerns-key", kept),
                shell.t(
                        "desk.concerns-fact",
                        Concern.all().size(),
                        road.coverage().get().atLeastOne(),
                        road.coverage().get().of()),
                made.link("desk.concerns-again", "preoccupations"));
    }

    private static State nowOr(boolean ready) {
        return ready ? State.NOW : State.OPEN;
    }

    private RiverStep animators() {
        return road.animators() > 0
                ? made.step(
                        "animators",
                        State.DONE,
                        shell.t("desk.animators-key", road.animators()),
                        shell.t("desk.animators-fact", road.schoolsOfAnimators()),
                        made.link("desk.animators-again", "animateurs"))
                : made.step(
                        "animators",
                        road.coverage().isPresent() ? State.NOW : State.OPEN,
                        invited(),
                        shell.t("desk.animators-none"),
                        made.link("desk.animators-do", "animateurs"));
    }

    private String invited() {
        int accepted = road.invited().accepted();
        int open = road.invited().open();
        return accepted + open == 0 ? "" : shell.t("desk.animators-invited", accepted, open);
    }

    private RiverStep workshops() {
        boolean ready = road.coverage().isPresent() || road.invited().accepted() > 0;
        return road.workshops() > 0
                ? made.step(
                        "workshops",
                        State.DONE,
                        shell.t("desk.workshops-key", road.workshops()),
                        shell.t("desk.workshops-fact", road.published()),
                        made.link("desk.workshops-again", "ateliers"))
                : made.step(
                        "workshops",
                        ready ? State.OPEN : State.LATER,
                        "",
                        shell.t("desk.workshops-none"),
                        ready ? made.link("desk.workshops-do", "ateliers/nouveau") : Link.NONE);
    }
}
