package fr.essaim.groups.web;

import fr.essaim.groups.Change;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.KeptPlan;
import fr.essaim.groups.forming.Difference;
import fr.essaim.groups.forming.Figures;
import fr.essaim.groups.forming.Presets;
import fr.essaim.groups.forming.Roll;
import fr.essaim.kernel.Id;
import fr.essaim.web.Shell;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The revisions kept, newest first, plans put aside, and the comparison of one of them, or of what was published, with
 * the current one.
 *
 * @param aside id of the plan put aside that is compared, {@link #PUBLISHED} for the published one, or ""
 * @param sight whose names and numbers the viewer may see
 */
public record VersionsView(
        Roll roll,
        GroupPlan now,
        List<GroupPlan> revisions,
        List<KeptPlan> kept,
        Optional<GroupPlan> published,
        String aside,
        Optional<Difference> difference,
        Board.Sight sight) {

    /** Stands for the published plan where a plan put aside may be named. */
    public static final String PUBLISHED = "publie";

    public String path(String page) {
        return "/campagnes/" + roll.campaign().id() + "/" + page;
    }

    /** What the compared plan is called. */
    public String title(Shell shell) {
        if (aside.equals(PUBLISHED)) {
            return shell.t("groups.published-plan");
        }
        return keptPlan()
                .map(one -> "«\u00a0" + one.name() + "\u00a0»")
                .orElseGet(() -> shell.t(
                        "groups.version-small", difference.orElseThrow().other().revision()));
    }

    public Optional<KeptPlan> keptPlan() {
        return kept.stream().filter(one -> one.id().value().equals(aside)).findFirst();
    }

    public Figures figures(GroupPlan plan) {
        return Figures.of(plan, roll);
    }

    /** Groups of the current plan whose members differ in the other one, and those that only one of them has. */
    public List<String> differing() {
        Difference two = difference.orElseThrow();
        TreeSet<String> labels =
                new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        for (Difference.Move move : moved()) {
            labels.add(move.from());
            labels.add(move.to());
        }
        labels.remove("");
        return labels.stream()
                .filter(label -> two.one().labelled(label).filter(sight::sees).isPresent()
                        || two.other().labelled(label).filter(sight::sees).isPresent())
                .toList();
    }

    /** Names of a group in one of the two plans, and whether the other plan has the person in it too. */
    public Map<String, Boolean> members(GroupPlan plan, GroupPlan other, String label) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        plan.labelled(label).ifPresent(group -> group.members().stream()
                .filter(this::sees)
                .forEach(member -> names.put(
                        name(member),
                        other.labelled(label).filter(there -> there.has(member)).isPresent())));
        return names;
    }

    public boolean isNow(GroupPlan plan) {
        return plan.revision() == now.revision();
    }

    public boolean reads() {
        return !sight.reads().isEmpty();
    }

    /** What made the revision, in a few words. */
    public String what(Shell shell, GroupPlan plan) {
        Change change = plan.change();
        String names = String.join(
                ", ",
                change.teachers().stream().filter(this::sees).map(this::name).toList());
        String what = shell.t(
                "groups.change." + change.kind().name().toLowerCase(Locale.ROOT),
                names,
                String.join(", ", change.labels()),
                plan.search().seed());
        return change.kind() == Change.Kind.FORMED && Presets.isOfOlderEngine(plan.search())
                ? shell.t("groups.older-engine", what)
                : what;
    }

    public boolean sees(Id teacher) {
        return Optional.ofNullable(roll.teachers().get(teacher))
                .filter(one -> sight.steers().contains(one.school()))
                .isPresent();
    }

    public String name(Id teacher) {
        return roll.teachers().containsKey(teacher)
                ? roll.teachers().get(teacher).name()
                : "";
    }

    public List<Difference.Move> moved() {
        return difference.map(Difference::moved).orElse(List.of()).stream()
                .filter(move -> sees(move.teacher()))
                .toList();
    }
}
