package fr.essaim.solver.groups;

/**
 * Which mix of profiles a group should have: one rule for each of the kit's four scenarios. Costs are in units of
 * {@link GroupWeights#profile()}. Profiles are the kit's: 1 waits and sees, 2 catalyst, 3 moderate, 4 solitary; a
 * profile unknown costs nothing anywhere.
 */
public enum ProfileMix {
    /** Scenario 1: mix the profiles evenly, so two of a kind in a group cost a unit. Fits any scale of profiles. */
    EVEN {
        @Override
        public int pair(int one, int other) {
            return one == other ? 1 : 0;
        }
    },
    /** Scenario 2: users of resources (2 and 4) prevail in every group, so two of the others together cost a unit. */
    RESOURCES_LEAD {
        @Override
        public int pair(int one, int other) {
            return reserved(one) && reserved(other) ? 1 : 0;
        }
    },
    /**
     * Scenario 3: groups of profile 1 led by catalysts. Leaders are spread, profile 1 is kept from 3 and 4, and each
     * of profile 1 without a leader costs a unit.
     */
    CATALYSTS_LEAD {
        @Override
        public int pair(int one, int other) {
            boolean leaders = one == 2 && other == 2;
            boolean strangers = one == 1 && other > 2 || other == 1 && one > 2;
            return leaders || strangers ? 1 : 0;
        }

        @Override
        public int group(int ones, int twos, int threes, int fours) {
            return twos == 0 ? ones : 0;
        }

        @Override
        public boolean looksAtGroups() {
            return true;
        }
    },
    /**
     * Scenario 4: two kinds of groups, experts (2 and 4 only) and inspirers (a catalyst and a majority of 1 and 3).
     * A group costs as many units as it has misfits in the kind it is nearest to.
     */
    TWO_KINDS {
        @Override
        public int pair(int one, int other) {
            return 0;
        }

        @Override
        public int group(int ones, int twos, int threes, int fours) {
            int learners = ones + threes;
            int shortOfMajority = Math.max(0, (learners + twos) / 2 + 1 - learners);
            int inspirers = fours + shortOfMajority + (twos == 0 ? 1 : 0);
            return Math.min(learners, inspirers);
        }

        @Override
        public boolean looksAtGroups() {
            return true;
        }
    };

    private static boolean reserved(int profile) {
        return profile == 1 || profile == 3;
    }

    /** Units for a pair in one group; symmetric; both profiles are known. */
    public abstract int pair(int one, int other);

    /** Units for a whole group, from how many it has of each profile. */
    public int group(int ones, int twos, int threes, int fours) {
        return 0;
    }

    /** Whether {@link #group} may be other than zero. */
    public boolean looksAtGroups() {
        return false;
    }
}
