package fr.essaim.solver.pathways;

/** Where the points of a plan come from. Hard ones are conflicts: a plan that has one cannot be published. */
public enum PathwayConstraint {
    /** A session with more participants than the workshop takes. */
    TOO_FULL(true),
    /** A session without a room, or in one that does not fit. */
    NO_ROOM(true),
    /** More sessions in a room than it holds, or more people in a hall, all its sessions together. */
    ROOM_TAKEN(true),
    /** A group visits while some of it are away. */
    GROUP_AWAY(true),
    /** A session while its animator is away. */
    ANIMATOR_AWAY(true),
    /** An animator in two sessions at once. */
    DOUBLE_BOOKING(true),
    /** An animator with more sessions than agreed. */
    OVERWORKED(true),
    /** A group visits a workshop twice. */
    REPEATED(true),
    /** A group visits more workshops than its pathway has. */
    BEYOND_LENGTH(true),
    /** No time to go from one site to the other. */
    TRAVEL(true),
    /** The sessions of a slot take more from a pool than it has. */
    POOL_EMPTY(true),
    /** A visit or a session held by a person was changed. */
    HELD(true),
    /** Fewer visits than the pathway has. */
    MISSING_VISIT(false),
    /** A concern of the group's focus that no visit answers. */
    FOCUS_UNMET(false),
    /** Visits that serve the group less than its best ones would. */
    REGRET(false),
    /** A session opened. */
    SESSION(false),
    /** An animator on site for a half-day. */
    ANIMATOR_HALF_DAY(false),
    /** An idle slot between two visits. */
    HOLE(false),
    /** A pathway over several half-days. */
    TWO_HALF_DAYS(false),
    /** A visit other than the published one. */
    CHANGED(false);

    private final boolean hard;

    PathwayConstraint(boolean hard) {
        this.hard = hard;
    }

    public boolean hard() {
        return hard;
    }
}
