package fr.essaim.solver.pathways;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that decides what good pathways are; ids are unique within each list. */
public record PathwaysProblem(
        List<WalkingGroup> groups,
        List<OfferedWorkshop> workshops,
        List<AnimatorTime> animators,
        List<RoomSpace> rooms,
        PathwayRules rules,
        PathwayWeights weights,
        Optional<EarlierPathways> earlier) {

    public PathwaysProblem {
        groups = List.copyOf(groups);
        workshops = List.copyOf(workshops);
        animators = List.copyOf(animators);
        rooms = List.copyOf(rooms);
        unique(groups.stream().map(WalkingGroup::id));
        unique(workshops.stream().map(OfferedWorkshop::id));
        unique(animators.stream().map(AnimatorTime::id));
        unique(rooms.stream().map(RoomSpace::id));
    }

    private static void unique(Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("the same id twice: " + id);
            }
        });
    }

    /** With the usual weights and no earlier plan. */
    public static PathwaysProblem of(
            List<WalkingGroup> groups,
            List<OfferedWorkshop> workshops,
            List<AnimatorTime> animators,
            List<RoomSpace> rooms,
            PathwayRules rules) {
        return new PathwaysProblem(groups, workshops, animators, rooms, rules, PathwayWeights.USUAL, Optional.empty());
    }

    public PathwaysProblem weights(PathwayWeights asked) {
        return new PathwaysProblem(groups, workshops, animators, rooms, rules, asked, earlier);
    }

    public PathwaysProblem from(EarlierPathways plan) {
        return new PathwaysProblem(groups, workshops, animators, rooms, rules, weights, Optional.of(plan));
    }

    public PathwaysProblem animators(List<AnimatorTime> others) {
        return new PathwaysProblem(groups, workshops, others, rooms, rules, weights, earlier);
    }

    public PathwaysProblem rooms(List<RoomSpace> others) {
        return new PathwaysProblem(groups, workshops, animators, others, rules, weights, earlier);
    }

    public PathwaysProblem groups(List<WalkingGroup> others) {
        return new PathwaysProblem(others, workshops, animators, rooms, rules, weights, earlier);
    }
}
