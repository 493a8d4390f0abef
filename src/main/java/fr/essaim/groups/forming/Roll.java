package fr.essaim.groups.forming;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Teacher;
import fr.essaim.concerns.Concern;
import fr.essaim.groups.Group;
import fr.essaim.groups.Search;
import fr.essaim.groups.conditions.Conditions;
import fr.essaim.groups.conditions.Pair;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.profiles.Scenario;
import fr.essaim.solver.groups.GroupRules;
import fr.essaim.solver.groups.GroupsEvaluator;
import fr.essaim.solver.groups.GroupsPlan;
import fr.essaim.solver.groups.GroupsProblem;
import fr.essaim.solver.groups.Link;
import fr.essaim.solver.groups.PlannedGroup;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everybody who is to be placed, with what is known of them: the whole input of a search. It holds names next to
 * answers, so only the use cases of the project team see it.
 *
 * @param known those to be placed
 * @param away teachers who declared that they do not take part
 * @param met pairs who shared a group in another campaign, or of whom the team said so
 * @param conditions what the team asked: pairs, slots missed
 * @param suggested the scenarios that the means of the school suggest, the first before all
 * @param atMost how many a group may hold
 */
public record Roll(
        Campaign campaign,
        Candidates known,
        List<Teacher> away,
        List<Concern> concerns,
        List<Link> met,
        Conditions conditions,
        List<Scenario> suggested,
        int atMost) {

    public Roll {
        away = List.copyOf(away);
        concerns = List.copyOf(concerns);
        met = List.copyOf(met);
        suggested = List.copyOf(suggested);
    }

    /** Those to be placed, and where each is in the list: a page of a large event looks each up many times. */
    public record Candidates(List<Candidate> all, Map<Id, Candidate> byId) {

        static Candidates of(List<Candidate> all) {
            Map<Id, Candidate> byId = new HashMap<>();
            all.forEach(one -> byId.putIfAbsent(one.id(), one));
            return new Candidates(List.copyOf(all), byId);
        }
    }

    public List<Candidate> candidates() {
        return known.all();
    }

    /** Everybody on the roster, placed or away. */
    public Map<Id, Teacher> teachers() {
        Map<Id, Teacher> all = new LinkedHashMap<>();
        candidates().forEach(candidate -> all.put(candidate.id(), candidate.teacher()));
        away.forEach(teacher -> all.put(teacher.id(), teacher));
        return all;
    }

    public Optional<Candidate> find(Id teacher) {
        return Optional.ofNullable(known.byId().get(teacher));
    }

    /** @throws Failure.NotFound for somebody who is not to be placed */
    public Candidate get(Id teacher) {
        return find(teacher).orElseThrow(() -> new Failure.NotFound("groups.no-such-teacher"));
    }

    /** How many may still join the group. */
    public int free(Group group) {
        return Math.max(0, atMost - group.size());
    }

    /** Those of a group who are still on the roll. */
    public List<Candidate> of(Group group) {
        return group.members().stream().flatMap(member -> find(member).stream()).toList();
    }

    /** Whether a group stays inside its school. */
    public boolean apart() {
        return campaign.apart() && campaign.schools().size() > 1;
    }

    /** The pool a candidate's group is taken from: a school, or "" when schools are mixed. */
    public String pool(Teacher teacher) {
        return apart() ? teacher.school() : "";
    }

    public String schoolName(String uai) {
        return campaign.school(uai).map(School::name).orElse(uai);
    }

    GroupsProblem problem(Search search) {
        GroupRules rules = GroupRules.usual()
                .atMost(atMost)
                .schoolsApart(apart())
                .sharing(search.commonSlots())
                .mixing(Presets.mix(search.scenario()))
                .sameDiscipline(search.sameDiscipline());
        return GroupsProblem.of(candidates().stream().map(Candidate::toPlace).toList(), rules)
                .weights(Presets.weights(search))
                .links(links(Pair.Kind.TOGETHER), links(Pair.Kind.APART), met);
    }

    private List<Link> links(Pair.Kind kind) {
        return conditions.of(kind).stream()
                .map(pair -> new Link(pair.one().value(), pair.other().value()))
                .toList();
    }

    GroupsEvaluator evaluator(Search search) {
        return new GroupsEvaluator(problem(search));
    }

    /** The groups as the engine knows them, in the same order. */
    GroupsPlan plan(List<Group> groups) {
        return new GroupsPlan(groups.stream()
                .map(group -> new PlannedGroup(
                        apart() ? group.school() : "",
                        group.members().stream().map(Id::value).toList(),
                        group.focus().stream().map(concerns::indexOf).toList()))
                .toList());
    }

    List<Concern> focus(List<Integer> places) {
        return places.stream().map(concerns::get).toList();
    }
}
