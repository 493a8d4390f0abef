package fr.essaim.groups.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Teacher;
import fr.essaim.concerns.Concern;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.Part;
import fr.essaim.groups.editing.WhatIf;
import fr.essaim.groups.forming.Candidate;
import fr.essaim.groups.forming.ExplainGroup;
import fr.essaim.groups.forming.Feasibility;
import fr.essaim.groups.forming.Figures;
import fr.essaim.groups.forming.Meters;
import fr.essaim.groups.forming.Presets;
import fr.essaim.groups.forming.Reason;
import fr.essaim.groups.forming.Roll;
import fr.essaim.groups.forming.Shortage;
import fr.essaim.solver.running.Run;
import fr.essaim.web.Shell;
import fr.essaim.web.drawings.Cell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The board of groups as one viewer sees it.
 *
 * @param meters one for each group of the viewer's schools
 * @param chosen the group that stands beside the board
 * @param who the teacher about to be moved or swapped
 * @param target id of the group somebody was dropped on, "" when nobody was
 * @param missed the name nobody has who was looked for, "" when there is none
 * @param figures what the plan gives, in numbers
 * @param feasibility what no plan can satisfy
 * @param run a search that goes on
 * @param options where that teacher may go, the best first
 */
public record GroupsView(
        Roll roll,
        Optional<GroupPlan> plan,
        Optional<GroupPlan> published,
        List<GroupPlan> revisions,
        Board.Sight sight,
        List<Meters> meters,
        Optional<Meters> chosen,
        Optional<Teacher> who,
        String gesture,
        String target,
        String missed,
        Optional<Figures> figures,
        Feasibility feasibility,
        Optional<Run<GroupPlan>> run,
        List<WhatIf.Option> options) {

    private static final int BEST_SWAPS = 8;

    public Campaign campaign() {
        return roll.campaign();
    }

    public String path(String page) {
        return "/campagnes/" + campaign().id() + "/" + page;
    }

    public String here(Group group) {
        return path("groupes?groupe=" + group.label());
    }

    public String gesture(String what, Teacher teacher) {
        return here(chosen.orElseThrow().group()) + "&personne=" + teacher.id() + "&geste=" + what + "#geste";
    }

    /** Where the options of a move are told, for a script that drags. */
    public String ask(Teacher teacher) {
        return here(chosen.orElseThrow().group()) + "&personne=" + teacher.id() + "&geste=deplacer";
    }

    public GroupPlan now() {
        return plan.orElseThrow();
    }

    public List<Group> groups() {
        return plan.map(GroupPlan::groups).orElse(List.of());
    }

    /** Of a large event a part is shown: a board of hundreds of cells nobody takes in. */
    public List<Part> parts() {
        return Part.of(meters.stream().map(Meters::group).toList());
    }

    public Part part() {
        return Part.with(parts(), chosen.map(one -> one.group().label()).orElse(""));
    }

    public List<Meters> shown() {
        List<Group> groups = part().groups();
        return meters.stream().filter(one -> groups.contains(one.group())).toList();
    }

    public String said(Shell shell, Part part) {
        String school = part.school().isEmpty() ? "" : roll.schoolName(part.school()) + ", ";
        return school
                + shell.t(
                        "groups.part-of",
                        part.first(),
                        part.last(),
                        part.groups().size());
    }

    public int toPlace() {
        return roll.candidates().size();
    }

    /** Teachers of the roll who sit nowhere: they came after the last search. */
    public List<Teacher> unplaced() {
        return roll.candidates().stream()
                .map(Candidate::teacher)
                .filter(teacher -> sight.steers().contains(teacher.school()))
                .filter(teacher ->
                        plan.filter(now -> now.of(teacher.id()).isEmpty()).isPresent())
                .toList();
    }

    /** How many times the usual budget the last search had, as the form offers it. */
    public String effort() {
        long times = now().search().moves() / Math.max(1, Presets.moves(toPlace(), 1));
        return String.valueOf(SearchForm.EFFORTS.stream()
                .filter(offered -> offered <= Math.max(1, times))
                .reduce((a, b) -> b)
                .orElse(1));
    }

    public List<Integer> efforts() {
        return SearchForm.EFFORTS;
    }

    public List<String> presets() {
        return Presets.names();
    }

    public boolean isPreset(String preset) {
        return Presets.of(now().search().weights()).filter(preset::equals).isPresent();
    }

    /** Prescribed slots of the day: at most so many can be asked to be shared. */
    public int slots() {
        return campaign().prescribed().size();
    }

    public int smallest() {
        return groups().stream().mapToInt(Group::size).min().orElse(0);
    }

    public int largest() {
        return groups().stream().mapToInt(Group::size).max().orElse(0);
    }

    /** Whether the viewer reads answers at all: a head of school steers without them. */
    public boolean reads() {
        return !sight.reads().isEmpty();
    }

    public boolean reads(Group group) {
        return sight.reads(group);
    }

    public String school(Group group) {
        return group.isMixed() ? "" : roll.schoolName(group.school());
    }

    public List<Candidate> members(Group group) {
        return roll.of(group);
    }

    public boolean isCatalyst(Candidate member) {
        return reads() && now().catalysts().contains(member.id());
    }

    public Cell cell(Shell shell, Group group) {
        return new Cell(
                group.label(),
                shell.t("groups.group", group.label()),
                roll.of(group).stream()
                        .map(member -> {
                            Cell.Seat seat = Cell.Seat.of(
                                    member.teacher().name(), member.teacher().discipline());
                            return isCatalyst(member) ? seat.asCatalyst() : seat;
                        })
                        .toList());
    }

    public List<Shortage> shortages() {
        return Shortage.in(now(), roll);
    }

    public List<String> why(Shell shell, Meters meters) {
        return ExplainGroup.toTeam(now(), roll, meters).stream()
                .map(reason -> Sentences.say(shell, reason))
                .toList();
    }

    public List<String> moves(Shell shell, Group group) {
        List<GroupPlan> done = revisions.stream()
                .filter(revision -> revision.revision() <= now().revision())
                .toList();
        return ExplainGroup.moves(done, group, roll).stream()
                .map((Reason reason) -> Sentences.say(shell, reason))
                .toList();
    }

    public boolean isPinned(Candidate member) {
        return now().isPinned(member.id());
    }

    public List<String> say(Shell shell, List<Reason> reasons) {
        return reasons.stream().map(reason -> Sentences.say(shell, reason)).toList();
    }

    /** People of the plan who do not come, and people who come and sit nowhere: what a repair is for. */
    public int toMend() {
        int absent = (int) groups().stream()
                .flatMap(group -> group.members().stream())
                .filter(member -> roll.find(member).isEmpty())
                .count();
        return absent + unplaced().size();
    }

    public boolean canUndo() {
        return revisions.stream().anyMatch(one -> one.revision() == now().revision() - 1);
    }

    public boolean canRedo() {
        return revisions.stream().anyMatch(one -> one.revision() == now().revision() + 1);
    }

    public boolean isMove() {
        return !gesture.equals("echanger");
    }

    public List<WhatIf.Option> possible() {
        return options.stream()
                .filter(option -> option.refused().isEmpty() && sight.sees(option.to()))
                .filter(option ->
                        isMove() || target.isEmpty() || option.to().id().value().equals(target))
                .limit(isMove() ? options.size() : BEST_SWAPS)
                .toList();
    }

    public List<WhatIf.Option> refused() {
        return options.stream()
                .filter(option -> option.refused().isPresent() && sight.sees(option.to()))
                .toList();
    }

    /** The group before or after the chosen one, for a phone that shows one at a time. */
    public Optional<Group> beside(int step) {
        return chosen.map(meters::indexOf)
                .map(at -> at + step)
                .filter(at -> at >= 0 && at < meters.size())
                .map(at -> meters.get(at).group());
    }

    public String names(Group group) {
        return roll.of(group).stream().map(member -> member.teacher().name()).collect(Collectors.joining(", "));
    }

    public String focus(Shell shell, Group group) {
        return group.focus().stream().map(Concern::label).map(shell::t).collect(Collectors.joining(" · "));
    }

    /** Constraints that cost something, the dearest first. */
    public List<String> priced() {
        return now().cost().parts().entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    /** The prices a team may set: those that can matter here. */
    public java.util.Map<String, Integer> prices() {
        return Presets.settable(now().search(), roll, published.isPresent());
    }

    /** Teachers whose group is another than the published one. */
    public int unpublishedMoves() {
        return published
                .map(shown -> (int) groups().stream()
                        .flatMap(group -> group.members().stream().filter(member -> shown.find(group.id())
                                .filter(old -> old.has(member))
                                .isEmpty()))
                        .count())
                .orElse(0);
    }
}
