package fr.essaim.concerns.advice;

import fr.essaim.kernel.Violation;
import fr.essaim.questionnaire.profiles.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two or three ways to hold the day, from what the campaign has and what the sliders say: the wished one, one with
 * fewer workshops if rooms are missing or else with shorter sessions, one with fewer or more slots. Each says what it
 * violates; the least costly comes first, and the
 * wished one before others that cost as much.
 */
public final class Recommend {

    public static final int LARGEST_GROUP = 6;
    private static final int SHORT = 10;
    private static final int SHORTEST = 30;
    private static final int LITTLE_EXCHANGE = 20;
    private static final int DENSE = 150;
    private static final int FEWEST_WORKSHOPS = 2;

    private Recommend() {}

    public static List<Proposal> from(Means means, Wishes wishes) {
        int workshops = Math.max(1, means.concerns());
        List<Proposal> ways = new ArrayList<>(List.of(proposal(means, wishes, workshops)));
        int fitting = fitting(means, workshops);
        if (!means.rooms().isEmpty() && fitting < workshops && fitting >= FEWEST_WORKSHOPS) {
            ways.add(proposal(means, wishes, fitting));
        } else if (wishes.minutes() - SHORT >= SHORTEST) {
            ways.add(proposal(means, wishes.lasting(wishes.slots(), wishes.minutes() - SHORT), workshops));
        }
        Wishes other = wishes.slots() > 2
                ? wishes.lasting(wishes.slots() - 1, wishes.minutes() + SHORT)
                : wishes.lasting(wishes.slots() + 1, wishes.minutes());
        ways.add(proposal(means, other, workshops));
        return ways.stream()
                .sorted(Comparator.comparingInt(way -> way.violates().size()))
                .toList();
    }

    /** The largest number of workshops at once, at most this many, for which there are rooms that hold their groups. */
    private static int fitting(Means means, int most) {
        for (int workshops = most; workshops > 0; workshops--) {
            int people = perSession(groups(means), workshops) * LARGEST_GROUP;
            if (means.rooms().stream().filter(places -> places >= people).count() >= workshops) {
                return workshops;
            }
        }
        return 0;
    }

    private static int perSession(int groups, int workshops) {
        return (groups + workshops - 1) / workshops;
    }

    /** Groups of at most six, school by school. */
    public static int groups(Means means) {
        return means.schools().stream()
                .mapToInt(teachers -> (teachers + LARGEST_GROUP - 1) / LARGEST_GROUP)
                .sum();
    }

    private static Proposal proposal(Means means, Wishes wishes, int workshops) {
        int groups = groups(means);
        int perSession = perSession(groups, workshops);
        int duration = wishes.slots() * wishes.minutes() + (wishes.slots() - 1) * wishes.pause();
        List<Violation> violates = new ArrayList<>();
        if (workshops < means.concerns()) {
            violates.add(Violation.of("ateliers", "concerns.advice-uncovered", means.concerns() - workshops));
        }
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
        int demonstration = Format.demonstration(means.scenario(), wishes.minutes());
        int without = withoutCatalyst(means);
        means.scenario()
                .ifPresent(
                        scenario -> scenario(scenario, groups, duration, wishes.minutes() - demonstration, violates));
        if (without > 0) {
            boolean led =
                    means.scenario().filter(Scenario.EXCHANGE_HIGH::equals).isPresent();
            violates.add(Violation.of(
                    "catalyseurs",
                    led ? "concerns.advice-led" : "concerns.advice-catalysts",
                    groups - without,
                    groups));
        }
        return new Proposal(
                workshops,
                wishes.slots(),
                wishes.free(),
                wishes.minutes(),
                demonstration,
                perSession,
                groups,
                duration,
                violates);
    }

    /** What the scenario of the school asks of a day. */
    private static void scenario(Scenario scenario, int groups, int duration, int exchange, List<Violation> violates) {
        if (scenario == Scenario.BOTH_LOW && duration > DENSE) {
            violates.add(Violation.of("duree", "concerns.advice-dense", duration));
        }
        if (scenario == Scenario.USAGE_HIGH && exchange < LITTLE_EXCHANGE) {
            violates.add(Violation.of("minutes", "concerns.advice-little-exchange", exchange));
        }
        if (scenario == Scenario.BOTH_HIGH && groups < 2) {
            violates.add(Violation.of("groupes", "concerns.advice-two-kinds", groups));
        }
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
