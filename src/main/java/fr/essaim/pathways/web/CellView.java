package fr.essaim.pathways.web;

import fr.essaim.campaigns.Slot;
import fr.essaim.groups.Group;
import fr.essaim.pathways.Session;
import fr.essaim.pathways.editing.Option;
import fr.essaim.solver.pathways.search.PathwaysAdvice;
import fr.essaim.web.Dates;
import fr.essaim.web.Shell;
import java.util.List;
import java.util.Optional;

/**
 * One cell of the grid: why it is so and what else it could be.
 *
 * @param group the group it is about; empty for a session seen from its room
 * @param session what is held, if anything
 * @param reason empty for a session seen from its room
 */
public record CellView(
        PathwaysView all,
        Optional<Group> group,
        Slot slot,
        Optional<Session> session,
        Optional<PathwaysAdvice.Reason> reason,
        List<Option> options) {

    /** So many are shown at once; the others wait folded. */
    private static final int FIRST = 6;

    public String title(Shell shell) {
        String hour = Dates.time(slot.start(), all.language());
        return group.map(one -> shell.t("pathways.cell-group", one.label(), slot.number(), hour))
                .orElseGet(() ->
                        shell.t("pathways.cell-room", session.map(all::room).orElse(""), slot.number(), hour));
    }

    public List<String> reasons(Shell shell) {
        List<String> said = new java.util.ArrayList<>();
        group.ifPresent(one -> session.ifPresentOrElse(
                held -> said.add(all.reason(shell, one, held)), () -> said.add(shell.t("pathways.cell-nothing"))));
        reason.filter(one -> session.isPresent()).ifPresent(one -> {
            said.add(shell.t(
                    one.value() >= one.best() ? "pathways.cell-best" : "pathways.cell-value", one.value(), one.best()));
            said.add(
                    one.companions().isEmpty()
                            ? shell.t("pathways.cell-alone")
                            : shell.t("pathways.cell-with", labels(one.companions())));
        });
        group.flatMap(one -> Travel.of(all).before(shell, one, slot)).ifPresent(said::add);
        session.ifPresent(held -> said.add(shell.t(
                "pathways.cell-room-why",
                all.room(held),
                all.day().people(held),
                all.day().places(held))));
        return said;
    }

    private String labels(List<String> groups) {
        return String.join(
                ", ",
                all.groups().stream()
                        .filter(one -> groups.contains(one.id().value()))
                        .map(Group::label)
                        .toList());
    }

    public List<Option> first() {
        return options.stream().limit(FIRST).toList();
    }

    public List<Option> others() {
        return options.stream().skip(FIRST).toList();
    }

    public String step(Shell shell, Option option) {
        return Words.step(shell, all.day(), option);
    }

    public String effect(Shell shell, Option option) {
        return Words.effect(shell, option);
    }

    public String parts(Shell shell, Option option) {
        return Words.parts(shell, option);
    }

    public List<String> shifts(Shell shell, Option option) {
        return Words.shifts(shell, option.shifts());
    }
}
