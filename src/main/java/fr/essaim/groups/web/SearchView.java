package fr.essaim.groups.web;

import fr.essaim.groups.GroupPlan;
import fr.essaim.kernel.Id;
import fr.essaim.solver.running.Run;
import fr.essaim.web.Shell;
import java.util.Optional;

/**
 * How a search stands.
 *
 * @param run the one that goes on or the last one, empty since the server started
 */
public record SearchView(Id campaign, Optional<Run<GroupPlan>> run) {

    public String path(String page) {
        return "/campagnes/" + campaign + "/" + page;
    }

    public boolean isGoingOn() {
        return run.filter(one -> !one.isOver()).isPresent();
    }

    public boolean isDone() {
        return run.filter(one -> one.state() == Run.State.DONE).isPresent();
    }

    public boolean isFailed() {
        return run.filter(one -> one.state() == Run.State.FAILED).isPresent();
    }

    public int percent() {
        return run.map(Run::percent).orElse(0);
    }

    /** Millions of moves tried, in tenths, as a number people read. */
    public double millions() {
        return run.map(one -> one.tried() / 100_000 / 10.0).orElse(0.0);
    }

    public String why(Shell shell) {
        return run.flatMap(Run::failure)
                .map(failure -> shell.messages()
                        .say(
                                shell.visit().language(),
                                failure.key(),
                                failure.arguments().toArray()))
                .orElseGet(() -> shell.t("groups.search-broke"));
    }

    public int groups() {
        return run.flatMap(Run::found).map(plan -> plan.groups().size()).orElse(0);
    }

    public int placed() {
        return run.flatMap(Run::found).map(plan -> plan.placed()).orElse(0);
    }
}
