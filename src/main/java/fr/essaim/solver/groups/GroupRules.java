package fr.essaim.solver.groups;

/**
 * What the event asks of every group.
 *
 * @param maxSize the kit's six, or fewer
 * @param focusSize how many retained concerns make a group's focus, usually 2
 * @param commonSlots slots all members of a group must share, 0 when it does not matter
 * @param schoolsApart groups stay inside a school
 * @param mix which mix of profiles is sought
 * @param sameDiscipline seek groups of one discipline instead of several
 */
public record GroupRules(
        int maxSize, int focusSize, int commonSlots, boolean schoolsApart, ProfileMix mix, boolean sameDiscipline) {

    public GroupRules {
        if (maxSize < 1 || maxSize > 12 || focusSize < 1 || commonSlots < 0) {
            throw new IllegalArgumentException("groups of 1 to 12, a focus of at least one concern");
        }
    }

    /** Groups of at most six, focus of two, profiles and disciplines mixed, no condition on slots, schools mixed. */
    public static GroupRules usual() {
        return new GroupRules(6, 2, 0, false, ProfileMix.EVEN, false);
    }

    public GroupRules atMost(int size) {
        return new GroupRules(size, focusSize, commonSlots, schoolsApart, mix, sameDiscipline);
    }

    public GroupRules sharing(int slots) {
        return new GroupRules(maxSize, focusSize, slots, schoolsApart, mix, sameDiscipline);
    }

    public GroupRules schoolsApart(boolean apart) {
        return new GroupRules(maxSize, focusSize, commonSlots, apart, mix, sameDiscipline);
    }

    public GroupRules mixing(ProfileMix sought) {
        return new GroupRules(maxSize, focusSize, commonSlots, schoolsApart, sought, sameDiscipline);
    }

    public GroupRules sameDiscipline(boolean same) {
        return new GroupRules(maxSize, focusSize, commonSlots, schoolsApart, mix, same);
    }
}
