package fr.essaim.solver.groups.search;

import java.util.List;

/**
 * Something no plan can satisfy, found before the search and named.
 *
 * @param teachers whom it is about, by id; may be empty
 * @param school the school it is about, "" when schools are mixed or it does not matter
 * @param have what there is (slots, catalysts, places …)
 * @param need what it would take
 */
public record Obstacle(Kind kind, List<String> teachers, String school, int have, int need) {

    public Obstacle {
        teachers = List.copyOf(teachers);
    }

    /** What stands in the way. Only {@link #FEW_CATALYSTS} leaves a plan possible. */
    public enum Kind {
        /** A teacher attends fewer slots than a group must share. */
        TOO_FEW_SLOTS,
        /** Teachers to be kept together share fewer slots than a group must. */
        TOGETHER_CANNOT_MEET,
        /** More teachers to be kept together than a group may hold. */
        TOGETHER_TOO_MANY,
        /** Teachers to be kept together, of schools that stay apart. */
        TOGETHER_ACROSS_SCHOOLS,
        /** Teachers to be kept together and apart at once, directly or through others. */
        TOGETHER_AND_APART,
        /** More teachers than groups, no two of whom can share one. */
        APART_TOO_MANY,
        /** Held in one group although they must be apart, or in two although they must be together. */
        HELD_AGAINST_RULE,
        /** The earlier plan has too few groups for the teachers now present. */
        NO_PLACE_LEFT,
        /** Fewer catalysts than groups: some groups will have none. */
        FEW_CATALYSTS
    }

    /** Whether it leaves no plan without a broken rule. */
    public boolean blocking() {
        return kind != Kind.FEW_CATALYSTS;
    }
}
