package fr.essaim.groups.web;

import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Group;
import fr.essaim.groups.forming.Difference;
import fr.essaim.groups.forming.Figures;
import fr.essaim.groups.forming.Roll;
import fr.essaim.groups.repair.Proposal;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.web.Shell;
import fr.essaim.web.drawings.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Before and after of a repair, for the schools the viewer steers.
 *
 * @param proposal empty when no repair is possible
 * @param impossible why not
 */
public record RepairView(
        Roll roll, Board.Sight sight, Optional<Proposal> proposal, Optional<Failure> impossible, boolean published) {

    public String path(String page) {
        return "/campagnes/" + roll.campaign().id() + "/" + page;
    }

    public boolean reads() {
        return !sight.reads().isEmpty();
    }

    public String why(Shell shell) {
        return impossible
                .map(failure -> shell.messages()
                        .say(
                                shell.visit().language(),
                                failure.key(),
                                failure.arguments().toArray()))
                .orElse("");
    }

    public Figures before() {
        return Figures.of(proposal.orElseThrow().before(), roll);
    }

    public Figures after() {
        return Figures.of(proposal.orElseThrow().after(), roll);
    }

    public boolean sees(Id teacher) {
        Teacher who = roll.teachers().get(teacher);
        return who == null || sight.steers().contains(who.school());
    }

    public String name(Id teacher) {
        Teacher who = roll.teachers().get(teacher);
        return who == null ? "" : who.name();
    }

    public List<String> names(List<Id> teachers) {
        return teachers.stream()
                .filter(this::sees)
                .map(this::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    public List<Difference.Move> moved() {
        return proposal.map(Proposal::moved).orElse(List.of()).stream()
                .filter(move -> sees(move.teacher()))
                .toList();
    }

    public List<Group> touched() {
        return proposal.map(Proposal::touched).orElse(List.of()).stream()
                .filter(sight::sees)
                .toList();
    }

    /** The group's hexagon; somebody who left the roster has no seat. */
    public Cell cell(Shell shell, Group group) {
        return new Cell(
                group.label(),
                shell.t("groups.group", group.label()),
                group.members().stream()
                        .flatMap(member -> Optional.ofNullable(roll.teachers().get(member)).stream())
                        .map(teacher -> Cell.Seat.of(teacher.name(), teacher.discipline()))
                        .toList());
    }

    /** Members of one state of a group, and whether each is in the other state too. */
    public Map<String, Boolean> members(Group group, Group other) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        group.members().stream()
                .filter(member -> !name(member).isEmpty())
                .forEach(member -> names.put(name(member), other.has(member)));
        return names;
    }

    /** Who may be noted absent: everybody in a group who comes. */
    public Map<String, String> present(Shell shell) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", shell.t("groups.choose-person"));
        roll.candidates().stream()
                .map(one -> one.teacher())
                .filter(teacher -> sight.steers().contains(teacher.school()))
                .sorted(java.util.Comparator.comparing(Teacher::lastName).thenComparing(Teacher::firstName))
                .forEach(teacher -> options.put(teacher.id().value(), teacher.lastName() + " " + teacher.firstName()));
        return options;
    }

    /** Who was noted absent and may come after all. */
    public List<Teacher> away() {
        return roll.away().stream()
                .filter(teacher -> !teacher.takesPart() && sight.steers().contains(teacher.school()))
                .toList();
    }

    public Map<String, String> schools() {
        Map<String, String> options = new LinkedHashMap<>();
        roll.campaign().schools().stream()
                .filter(school -> sight.steers().contains(school.uai()))
                .forEach((School school) -> options.put(school.uai(), school.name()));
        return options;
    }
}
