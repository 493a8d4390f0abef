package fr.essaim.pathways.web.building;

import fr.essaim.kernel.Id;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.solver.running.Run;
import fr.essaim.web.Shell;
import java.util.Optional;

/**
 * How the building of pathways stands.
 *
 * @param building the one that goes on or the last one, empty since the server started
 */
public record BuildingView(Id campaign, Optional<Run<PathwayPlan>> building) {

    public String path(String page) {
        return "/campagnes/" + campaign + "/" + page;
    }

    public boolean isGoingOn() {
        return building.filter(one -> !one.isOver()).isPresent();
    }

    public boolean isStopping() {
        return building.filter(Run::isStopping).isPresent();
    }

    public boolean isFailed() {
        return building.filter(one -> one.state() == Run.State.FAILED).isPresent();
    }

    public int sessions() {
        return building.flatMap(Run::found).map(plan -> plan.sessions().size()).orElse(0);
    }

    public boolean isDone() {
        return building.flatMap(Run::found).isPresent();
    }

    public int percent() {
        return building.map(Run::percent).orElse(0);
    }

    public String why(Shell shell) {
        return building.flatMap(Run::failure)
                .map(failure -> shell.messages()
                        .say(
                                shell.visit().language(),
                                failure.key(),
                                failure.arguments().toArray()))
                .orElseGet(() -> shell.t("pathways.building-broke"));
    }
}
