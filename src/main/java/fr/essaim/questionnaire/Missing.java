package fr.essaim.questionnaire;

/** Why an item has no answer. None of the three counts as a zero. */
public enum Missing {
    /** The item was shown and left empty. */
    BLANK('.'),
    /** The survey tool did not show it to this person. */
    NOT_SHOWN('n'),
    /** The survey had no such item. */
    NOT_ASKED('_');

    private final char sign;

    Missing(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }
}
