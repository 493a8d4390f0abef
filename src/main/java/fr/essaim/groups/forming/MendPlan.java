package fr.essaim.groups.forming;

import fr.essaim.groups.Change;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.solver.Effort;
import fr.essaim.solver.Progress;
import fr.essaim.solver.groups.Baseline;
import fr.essaim.solver.groups.GroupsProblem;
import fr.essaim.solver.groups.search.Formed;
import fr.essaim.solver.groups.search.GroupsSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The engine's repair, in the words of plans. Stores nothing; the same plan and roll give the same groups. */
public final class MendPlan {

    private MendPlan() {}

    /**
     * The groups of the plan without those who are absent and with those who arrived.
     *
     * @param held teachers who stay where they are
     * @throws Failure.Conflict when no plan is possible with as many groups, the reason by its name
     */
    public static List<Group> groups(Roll roll, GroupPlan plan, Set<Id> held) {
        Set<Integer> locked = IntStream.range(0, plan.groups().size())
                .filter(g -> plan.groups().get(g).locked())
                .boxed()
                .collect(Collectors.toSet());
        Set<String> staying = held.stream().map(Id::value).collect(Collectors.toSet());
        GroupsProblem problem =
                roll.problem(plan.search()).from(new Baseline(roll.plan(plan.groups()), staying, locked, true));
        FormGroups.check(roll, problem);
        Effort effort = new Effort(plan.search().seed(), plan.search().moves());
        Formed formed = GroupsSearch.repair(problem, effort, Progress.NONE);
        if (formed.score().broken() > 0) {
            throw new Failure.Conflict("groups.impossible");
        }
        List<Group> groups = new ArrayList<>();
        for (int g = 0; g < plan.groups().size(); g++) {
            Group before = plan.groups().get(g);
            List<Id> members =
                    formed.plan().groups().get(g).members().stream().map(Id::of).toList();
            groups.add(before.members().equals(members) ? before : before.with(members));
        }
        return groups;
    }

    /** The next revision: foci renewed where members changed, the cost and its certified bound for who is there now. */
    public static GroupPlan appraised(Roll roll, GroupPlan plan, List<Group> groups, Change change) {
        Appraiser appraiser = new Appraiser(roll, plan.search());
        List<Group> focused = groups.stream()
                .map(group -> plan.groups().contains(group) ? group : appraiser.refocus(group))
                .toList();
        return new GroupPlan(
                plan.campaign(),
                plan.revision() + 1,
                plan.search(),
                focused,
                FormGroups.ids(roll, true),
                FormGroups.ids(roll, false),
                plan.pinned(),
                appraiser.certified(focused),
                change);
    }
}
