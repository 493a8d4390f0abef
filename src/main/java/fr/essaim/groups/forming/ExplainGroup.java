package fr.essaim.groups.forming;

import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Change;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.kernel.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Why a group is as it is: all of it for the project team, four plain lines for its members. */
public final class ExplainGroup {

    private static final int PROFILES = 4;

    private ExplainGroup() {}

    /** Everything that counts, names of catalysts included; never to be shown to anybody but the project team. */
    public static List<Reason> toTeam(GroupPlan plan, Roll roll, Meters meters) {
        Group group = meters.group();
        List<Reason> reasons = new ArrayList<>();
        meters.concern()
                .ifPresent(concern -> reasons.add(Reason.of("concern", concern, meters.sharing(), group.size())));
        reasons.add(Reason.of("profiles", meters.profiles(), PROFILES));
        reasons.add(Reason.of("disciplines", meters.disciplines(), group.size()));
        reasons.add(catalyst(plan, roll, group));
        if (meters.silent() > 0) {
            reasons.add(Reason.of("silent", meters.silent()));
        }
        return reasons;
    }

    private static Reason catalyst(GroupPlan plan, Roll roll, Group group) {
        List<Id> catalysts = plan.catalystsIn(group);
        if (!catalysts.isEmpty()) {
            return Reason.of("catalyst", catalysts.size(), names(roll, catalysts));
        }
        return Shortage.in(plan, roll).stream()
                .filter(one -> one.school().equals(group.school().isEmpty() ? "" : roll.schoolName(group.school())))
                .findFirst()
                .map(one -> Reason.of(
                        one.school().isEmpty() ? "no-catalyst-mixed" : "no-catalyst",
                        one.catalysts(),
                        one.school(),
                        String.join(", ", one.labels())))
                .orElseGet(() -> Reason.of("no-catalyst-yet"));
    }

    /** The moves by hand that brought members into the group, the last first, each with its reason. */
    public static List<Reason> moves(List<GroupPlan> revisions, Group group, Roll roll) {
        List<Reason> moves = new ArrayList<>();
        revisions.stream()
                .map(GroupPlan::change)
                .filter(change -> change.isManual() && change.labels().contains(group.label()))
                .forEach(change -> moves.add(0, moved(change, roll)));
        return moves;
    }

    private static Reason moved(Change change, Roll roll) {
        String key = change.kind() == Change.Kind.MOVED ? "moved" : "swapped";
        return Reason.of(
                key,
                names(roll, change.teachers()),
                change.labels().get(0),
                change.labels().get(1),
                change.reason());
    }

    private static String names(Roll roll, List<Id> teachers) {
        Map<Id, Teacher> all = roll.teachers();
        return teachers.stream()
                .filter(all::containsKey)
                .map(id -> all.get(id).name())
                .collect(Collectors.joining(", "));
    }

    /**
     * At most four lines for a member. They come from what every member knows already (the group's focus, the
     * subjects, the free places) and from the rule itself, so they stay the same whatever a colleague answered.
     *
     * @param members teachers of the group
     * @param atMost how many a group may hold
     * @param school name of the school the group stays inside, "" when schools are mixed
     */
    public static List<Reason> toMember(Group group, List<Teacher> members, int atMost, String school) {
        List<Reason> lines = new ArrayList<>();
        if (group.focus().size() > 1) {
            lines.add(Reason.of(
                    "member.focus", group.focus().get(0), group.focus().get(1)));
        } else if (!group.focus().isEmpty()) {
            lines.add(Reason.of("member.focus-one", group.focus().get(0)));
        }
        lines.add(Reason.of("member.different"));
        int disciplines = (int) members.stream()
                .map(member -> member.discipline().toLowerCase(Locale.FRENCH))
                .filter(discipline -> !discipline.isBlank())
                .distinct()
                .count();
        if (disciplines > 1) {
            lines.add(Reason.of("member.disciplines", disciplines));
        }
        if (group.size() < atMost) {
            lines.add(Reason.of("member.free", atMost - group.size()));
        } else if (!school.isEmpty()) {
            lines.add(Reason.of("member.school", school));
        }
        return lines;
    }
}
