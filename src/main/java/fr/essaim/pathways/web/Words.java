package fr.essaim.pathways.web;

import fr.essaim.groups.Group;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.Shift;
import fr.essaim.pathways.editing.Option;
import fr.essaim.pathways.editing.Step;
import fr.essaim.pathways.planning.Day;
import fr.essaim.pathways.planning.Obstacles;
import fr.essaim.web.Shell;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Changes of pathways in words. */
public final class Words {

    private Words() {}

    /** "Groupe C, créneau 2 : A3 au lieu de A1, salle 106." @param named whether the group is said */
    public static String shift(Shell shell, Shift shift, boolean named) {
        String key = shift.to().isEmpty()
                ? "gone"
                : shift.isRoomOnly() ? "room" : shift.from().isEmpty() ? "new" : "other";
        String said = shell.t("pathways.shift." + key, shift.slot(), shift.to(), shift.from(), shift.room());
        return named ? shell.t("pathways.shift.of", shift.group(), said) : capital(said);
    }

    private static String capital(String said) {
        return said.substring(0, 1).toUpperCase(Locale.FRENCH) + said.substring(1);
    }

    /** What the change is. */
    static String step(Shell shell, Day day, Option option) {
        Step step = option.step();
        return switch (step.kind()) {
            case SLOTS -> shell.t("pathways.step.slots", label(day, step.about()), step.slot(), step.target());
            case GROUPS ->
                shell.t("pathways.step.groups", label(day, step.about()), label(day, step.target()), step.slot());
            case SESSION ->
                shell.t("pathways.step.session", code(day, step.about()), step.slot(), code(day, step.target()));
            case TIME -> shell.t("pathways.step.time", code(day, step.about()), step.slot(), step.target());
            case ROOM -> shell.t("pathways.step.room", code(day, step.about()), step.slot(), room(day, step.target()));
            default ->
                step.target().isEmpty()
                        ? shell.t("pathways.step.none", label(day, step.about()), step.slot())
                        : shell.t(
                                option.opens() ? "pathways.step.open" : "pathways.step.visit",
                                label(day, step.about()),
                                code(day, step.target()),
                                step.slot(),
                                where(day, option.plan(), step));
        };
    }

    private static String where(Day day, PathwayPlan after, Step step) {
        return after.at(Id.of(step.about()), step.slot())
                .map(session -> room(day, session.room().value()))
                .orElse("");
    }

    /** What it would do: conflicts left, better or worse. */
    static String effect(Shell shell, Option option) {
        int change = option.change();
        String key = change < 0 ? "better" : change > 0 ? "worse" : "same";
        return shell.t("pathways.effect.conflicts", option.conflicts()) + " · "
                + shell.t("pathways.effect." + key, Math.abs(change));
    }

    /** The points behind it, by what they are for. */
    static String parts(Shell shell, Option option) {
        return option.effects().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> shell.t(
                        "pathways.part",
                        shell.t("pathways.part."
                                + one.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        one.getValue() > 0 ? "+" + one.getValue() : "−" + -one.getValue()))
                .collect(Collectors.joining(" · "));
    }

    static List<String> shifts(Shell shell, List<Shift> shifts) {
        return shifts.stream().map(one -> shift(shell, one, true)).toList();
    }

    static List<String> obstacles(Shell shell, List<Obstacles.Obstacle> obstacles) {
        return obstacles.stream()
                .map(one -> shell.t(one.key(), one.about().toArray()))
                .toList();
    }

    private static String label(Day day, String group) {
        return day.groups().find(Id.of(group)).map(Group::label).orElse("");
    }

    private static String code(Day day, String workshop) {
        return day.workshop(Id.of(workshop)).code();
    }

    private static String room(Day day, String room) {
        return day.campaign().where(Id.of(room));
    }
}
