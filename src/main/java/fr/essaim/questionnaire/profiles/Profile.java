package fr.essaim.questionnaire.profiles;

/**
 * The four quarters of the map, numbered as in the kit. Only “catalyst” is a word of Temps 2; the names shown are
 * texts that a project team may change, for a name can hurt.
 */
public enum Profile {
    WAITING(1, true, false),
    CATALYST(2, true, true),
    MODERATE(3, false, false),
    SOLITARY(4, false, true);

    private final int number;
    private final boolean open;
    private final boolean using;

    Profile(int number, boolean open, boolean using) {
        this.number = number;
        this.open = open;
        this.using = using;
    }

    public int number() {
        return number;
    }

    public boolean open() {
        return open;
    }

    public boolean using() {
        return using;
    }

    public static Profile of(boolean open, boolean using) {
        return open ? (using ? CATALYST : WAITING) : (using ? SOLITARY : MODERATE);
    }
}
