package fr.essaim.solver.groups;

/** The parts of a plan's cost, by name: they add up to it exactly. Hard ones must be absent from a plan. */
public enum GroupConstraint {
    /** More members than the maximum. */
    SIZE(true),
    /** Sizes of the groups of a school differ by more than one. */
    BALANCE(true),
    /** A pair that must share a group does not. */
    TOGETHER(true),
    /** A pair that must not share a group does. */
    APART(true),
    /** The members share too few slots to meet. */
    COMMON_SLOTS(true),
    /** A member of another school, where schools stay apart. */
    SCHOOL_WALL(true),
    /** Someone held in a group has left it, or someone entered or left a held group. */
    HELD(true),
    /** Nobody in the group is a catalyst. */
    NO_CATALYST(false),
    /** Members whose strongest concerns lie outside the focus. */
    CONCERN(false),
    /** Profiles alike, or another mix than the scenario asks. */
    PROFILE(false),
    /** Disciplines alike (or unlike, when groups of one discipline are sought). */
    DISCIPLINE(false),
    /** Seniorities alike. */
    SENIORITY(false),
    /** Pairs who already met last year. */
    MET(false),
    /** Pairs of the same school, where schools are mixed. */
    SCHOOL(false),
    /** Teachers moved since the plan was published. */
    MOVED(false);

    private final boolean hard;

    GroupConstraint(boolean hard) {
        this.hard = hard;
    }

    public boolean hard() {
        return hard;
    }
}
