package fr.essaim.concerns.advice;

import fr.essaim.kernel.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two or three ways to hold the day, from what the campaign has and what the sliders say: the wished one, one with
 * shorter sessions, one with fewer slots. Each says what it violates; the least costly comes first.
 */
public final class Recommend {

    public static final int LARGEST_GROUP = 6;
    private static final int SHORT = 10;
    private static final int SHORTEST = 30;

    private Recommend() {}

    public static List<Proposal> from(Means means, Wishes wishes) {
        List<Wishes> ways = new ArrayList<>(List.of(wishes));
        if (wishes.minutes() - SHORT >= SHORTEST) {
            ways.add(new Wishes(wishes.slots(), wishes.minutes() - SHORT, wishes.pause(), wishes.free()));
        }
        if (wishes.slots() > 2) {
            ways.add(new Wishes(wishes.slots() - 1, wishes.minutes() + SHORT, wishes.pause(), wishes.free()));
        } else {
            ways.add(new Wishes(wishes.slots() + 1, wishes.minutes(), wishes.pause(), wishes.free()));
        }
        return ways.stream()
                .map(way -> proposal(means, way))
                .sorted(Comparator.comparingInt(proposal -> proposal.violates().size()))
                .toList();
    }

    /** Groups of at most six, school by school. */
    public static int groups(Means means) {
        return means.schools().stream()
                .mapToInt(teachers -> (teachers + LARGEST_GROUP - 1) / LARGEST_GROUP)
                .sum();
    }

    private static Proposal proposal(Means means, Wishes wishes) {
        int workshops = Math.max(1, means.concerns());
        int groups = groups(means);
        int perSession = (groups + workshops - 1) / workshops;
        int duration = wishes.slots() * wishes.minutes() + (wishes.slots() - 1) * wishes.pause();
        List<Violation> violates = new ArrayList<>();
        rooms(means, workshops, perSession, violates);
        if (means.halfDay() > 0 && duration > means.halfDay()) {
            violates.add(Violation.of("duree", "concerns.advice-too-long", duration, means.halfDay()));
        }
        if (wishes.slots() - (wishes.free() ? 1 : 0) > workshops) {
            violates.add(Violation.of("creneaux", "concerns.advice-repeats", wishes.slots(), workshops));
        }
        if (wishes.minutes() < 40) {
            violates.add(Violation.of("minutes", "concerns.advice-short", wishes.minutes()));
        }
        int without = withoutCatalyst(means);
        if (without > 0) {
            violates.add(Violation.of("catalyseurs", "concerns.advice-catalysts", groups - without, groups));
        }
        return new Proposal(
                workshops, wishes.slots(), wishes.free(), wishes.minutes(), perSession, groups, duration, violates);
    }

    private static void rooms(Means means, int workshops, int perSession, List<Violation> violates) {
        int people = perSession * LARGEST_GROUP;
        long fitting = means.rooms().stream().filter(places -> places >= people).count();
        if (means.rooms().isEmpty()) {
            violates.add(Violation.of("salles", "concerns.advice-no-rooms", workshops, people));
        } else if (fitting < workshops) {
            violates.add(Violation.of("salles", "concerns.advice-rooms", workshops, people, fitting));
        }
    }

    private static int withoutCatalyst(Means means) {
        int without = 0;
        for (int i = 0; i < means.schools().size(); i++) {
            int groups = (means.schools().get(i) + LARGEST_GROUP - 1) / LARGEST_GROUP;
            int catalysts = i < means.catalysts().size() ? means.catalysts().get(i) : 0;
            without += Math.max(0, groups - catalysts);
        }
        return without;
    }
}
