package fr.essaim.groups.web;

import fr.essaim.campaigns.Slot;
import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.conditions.Pair;
import fr.essaim.groups.forming.Feasibility;
import fr.essaim.groups.forming.Reason;
import fr.essaim.groups.forming.Roll;
import fr.essaim.web.Shell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is asked of the plans, as one viewer sees it: pairs of two teachers of his schools.
 *
 * @param broken what the present plan breaks of it
 * @param feasibility what no plan can satisfy
 */
public record ConditionsView(Roll roll, Board.Sight sight, List<Reason> broken, Feasibility feasibility) {

    public String path(String page) {
        return "/campagnes/" + roll.campaign().id() + "/" + page;
    }

    public List<Pair> pairs(Pair.Kind kind) {
        return roll.conditions().of(kind).stream()
                .filter(pair -> sees(pair.one()) && sees(pair.other()))
                .toList();
    }

    private boolean sees(fr.essaim.kernel.Id teacher) {
        Teacher who = roll.teachers().get(teacher);
        return who != null && sight.steers().contains(who.school());
    }

    /** Pairs taken from groups of other campaigns kept here, beyond those entered by hand. */
    public int known() {
        return Math.max(
                0, roll.met().size() - roll.conditions().of(Pair.Kind.MET).size());
    }

    public String name(fr.essaim.kernel.Id teacher) {
        return roll.teachers().get(teacher).name();
    }

    public static String word(Pair.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Teachers of the viewer's schools to choose from, by last name. */
    public Map<String, String> people(Shell shell) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", shell.t("groups.choose-person"));
        roll.teachers().values().stream()
                .filter(teacher -> sight.steers().contains(teacher.school()))
                .sorted(java.util.Comparator.comparing(Teacher::lastName).thenComparing(Teacher::firstName))
                .forEach(teacher -> options.put(
                        teacher.id().value(),
                        teacher.lastName() + " " + teacher.firstName()
                                + (sight.steers().size() > 1 ? " · " + roll.schoolName(teacher.school()) : "")));
        return options;
    }

    public List<Slot> slots() {
        return roll.campaign().prescribed();
    }

    /** Who misses a slot, with the slots missed. */
    public Map<Teacher, String> hindered(Shell shell) {
        Map<Teacher, String> rows = new LinkedHashMap<>();
        roll.conditions().missed().forEach((teacher, slots) -> {
            if (sees(teacher)) {
                rows.put(
                        roll.teachers().get(teacher),
                        slots.stream()
                                .map(slot -> shell.t("groups.slot-n", slot))
                                .collect(Collectors.joining(", ")));
            }
        });
        return rows;
    }

    public List<String> say(Shell shell, List<Reason> reasons) {
        return reasons.stream().map(reason -> Sentences.say(shell, reason)).toList();
    }
}
