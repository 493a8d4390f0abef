package fr.essaim.solver.groups.bound;

import fr.essaim.solver.groups.GroupConstraint;
import fr.essaim.solver.groups.GroupTerms;
import fr.essaim.solver.groups.GroupWeights;
import fr.essaim.solver.groups.GroupsEvaluator;
import fr.essaim.solver.groups.GroupsProblem;
import fr.essaim.solver.groups.Structure;
import fr.essaim.solver.groups.Teacher;
import java.util.ArrayList;
import java.util.List;

/**
 * The teachers of one pool (a school, or all when schools are mixed) seen only through numbers per focus: how many
 * groups have each focus, how many teachers of each class are in them. Which group of a focus a teacher is in is
 * forgotten, and with it all symmetry.
 *
 * <p>Why nothing here costs more than a plan does. Take any plan and give each group its best focus. Its cost is at
 * least the sum of: the losses of its members for that focus; for each pair constraint, the pairs within
 * <em>classes</em>, sets of teachers any two of whom cost the same weight w, where N teachers of a class spread over y
 * groups make at least as many pairs as when spread evenly; and the price of a missing catalyst for each group of a
 * focus beyond its catalysts. Broken rules, moved teachers, last year's pairs and the scenario's view of whole groups
 * cost nothing or more, and are left out.
 */
final class Relaxation {

    /** Teachers times foci and types up to which groups are told apart by the discipline they gather. */
    private static final int TYPED = 20_000;

    final int teachers;
    final int focuses;
    private final int foci;
    final int groups;
    final int low;
    final int high;
    final int noCatalyst;
    final int[] loss;
    final boolean[] catalyst;
    final int[] classes;
    final int[] weight;
    final int[][] classOf;
    final List<Makeup> makeups = new ArrayList<>();

    private Relaxation(GroupsEvaluator evaluator, String school) {
        GroupsProblem problem = evaluator.problem();
        GroupTerms terms = evaluator.terms();
        List<Integer> pool = new ArrayList<>();
        for (int i = 0; i < problem.teachers().size(); i++) {
            if (Structure.poolOf(problem, problem.teachers().get(i)).equals(school)) {
                pool.add(i);
            }
        }
        List<Structure.Place> places = evaluator.structure().placesOf(school);
        teachers = pool.size();
        groups = places.size();
        low = places.stream().mapToInt(Structure.Place::low).min().orElse(0);
        high = places.stream().mapToInt(Structure.Place::high).max().orElse(0);
        boolean whole = problem.rules().mix().looksAtGroups();
        boolean alike = problem.rules().sameDiscipline();
        noCatalyst = low > 0 && !whole ? problem.weights().noCatalyst() : 0;
        List<Teacher> members =
                pool.stream().map(i -> problem.teachers().get(i)).toList();
        GroupWeights weighed = problem.weights();
        if (whole) {
            makeups.add(new ProfileMakeup(members, problem.rules().mix(), weighed, weighed.noCatalyst(), low, high));
        }
        foci = Math.max(1, terms.focuses().count());
        if (alike) {
            long disciplines =
                    members.stream().map(Teacher::discipline).distinct().count();
            boolean typed = disciplines * teachers * foci * (whole ? 2 : 1) <= TYPED;
            makeups.add(new DisciplineMakeup(members, weighed.discipline(), low, high, typed));
        }
        focuses = foci * makeups.stream().mapToInt(Makeup::types).reduce(1, (a, b) -> a * b);
        loss = new int[teachers * focuses];
        catalyst = new boolean[teachers];
        for (int k = 0; k < teachers; k++) {
            catalyst[k] = problem.teachers().get(pool.get(k)).catalyst();
            for (int f = 0; f < focuses && terms.focuses().count() > 0; f++) {
                loss[k * focuses + f] = terms.concern(pool.get(k), f % foci);
            }
        }
        List<int[]> kinds = new ArrayList<>();
        List<Integer> weights = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (GroupConstraint constraint : GroupConstraint.values()) {
            boolean other =
                    whole && constraint == GroupConstraint.PROFILE || alike && constraint == GroupConstraint.DISCIPLINE;
            Classes found = new Classes(terms, constraint, pool);
            if (found.weight > 0 && !other) {
                kinds.add(found.of);
                weights.add(found.weight);
                counts.add(found.count);
            }
        }
        classOf = kinds.toArray(int[][]::new);
        weight = weights.stream().mapToInt(Integer::intValue).toArray();
        classes = counts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** How many times more foci there are here than foci of a group. */
    int types() {
        return focuses / foci;
    }

    /** Type of the groups of a focus in a make-up's eyes: what is called a focus here is a focus and a type of group. */
    int type(int makeup, int focus) {
        int left = focus / foci;
        for (int k = 0; k < makeup; k++) {
            left /= makeups.get(k).types();
        }
        return left % makeups.get(makeup).types();
    }

    /** One for each pool; their bounds add up, since no group spans two. */
    static List<Relaxation> of(GroupsProblem problem) {
        GroupsEvaluator evaluator = new GroupsEvaluator(problem);
        return problem.teachers().stream()
                .map(teacher -> Structure.poolOf(problem, teacher))
                .distinct()
                .sorted()
                .map(school -> new Relaxation(evaluator, school))
                .toList();
    }

    /** Splits teachers into classes any two members of which cost the constraint's weight in one group. */
    private static final class Classes {

        private final int[] of;
        private int count;
        private int weight;

        private Classes(GroupTerms terms, GroupConstraint constraint, List<Integer> pool) {
            of = new int[pool.size()];
            List<List<Integer>> classes = new ArrayList<>();
            for (int k = 0; k < of.length; k++) {
                int i = pool.get(k);
                of[k] = -1;
                for (int c = 0; c < classes.size() && of[k] < 0; c++) {
                    if (fits(terms, constraint, i, classes.get(c))) {
                        of[k] = c;
                        classes.get(c).add(i);
                    }
                }
                if (of[k] < 0) {
                    of[k] = classes.size();
                    classes.add(new ArrayList<>(List.of(i)));
                }
            }
            count = classes.size();
        }

        private boolean fits(GroupTerms terms, GroupConstraint constraint, int i, List<Integer> members) {
            int points = terms.pair(constraint, i, members.get(0));
            if (points == 0) {
                return false;
            }
            for (int member : members) {
                if (terms.pair(constraint, i, member) != points) {
                    return false;
                }
            }
            if (weight == 0) {
                weight = points;
            }
            return points == weight;
        }
    }
}
