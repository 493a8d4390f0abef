package fr.essaim.concerns.validation;

import fr.essaim.kernel.Id;

/** What one teacher of the sample said. */
public record Vote(Id teacher, Opinion opinion, String comment) {

    /** The three buttons. */
    public enum Opinion {
        YES,
        REWORD,
        NO;

        /** Key of the button’s word. */
        public String key() {
            return "concerns.opinion." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
