package fr.essaim.questionnaire.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What a school’s two means suggest for its groups, numbered as in the kit. */
public enum Scenario {
    /** Both low: mix the four profiles evenly. */
    BOTH_LOW(1),
    /** Usage high, exchange low: more of those who use much. */
    USAGE_HIGH(2),
    /** Exchange high, usage low: those who wait, led by catalysts. */
    EXCHANGE_HIGH(3),
    /** Both high: two kinds of groups, experts and those who inspire. */
    BOTH_HIGH(4);

    private final int number;

    Scenario(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** Key of the advice, in our own words. */
    public String advice() {
        return "questionnaire.scenario." + number;
    }

    public static Scenario of(boolean exchangeHigh, boolean usageHigh) {
        return exchangeHigh ? (usageHigh ? BOTH_HIGH : EXCHANGE_HIGH) : (usageHigh ? USAGE_HIGH : BOTH_LOW);
    }

    /**
     * The scenario of a map first, then those that a mean near its threshold makes just as fair, nearest first; empty
     * when nobody has a profile.
     */
    public static List<Scenario> suggested(ProfileMap map) {
        OptionalDouble openness = map.mean(Axis.OPENNESS);
        OptionalDouble usage = map.mean(Axis.USAGE);
        if (openness.isEmpty() || usage.isEmpty()) {
            return List.of();
        }
        boolean exchangeHigh = openness.getAsDouble() >= Score.THRESHOLD;
        boolean usageHigh = usage.getAsDouble() >= Score.THRESHOLD;
        double fromExchange = Math.abs(openness.getAsDouble() - Score.THRESHOLD);
        double fromUsage = Math.abs(usage.getAsDouble() - Score.THRESHOLD);
        List<Scenario> suggested = new ArrayList<>(List.of(of(exchangeHigh, usageHigh)));
        if (Math.min(fromExchange, fromUsage) <= Score.CENTRAL) {
            suggested.add(fromExchange <= fromUsage ? of(!exchangeHigh, usageHigh) : of(exchangeHigh, !usageHigh));
        }
        return List.copyOf(suggested);
    }
}
