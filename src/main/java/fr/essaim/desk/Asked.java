package fr.essaim.desk;

import fr.essaim.kernel.Id;

/** Something a campaign asks of a teacher, or keeps of him for him to read. */
public record Asked(Id campaign, Kind kind) {

    public enum Kind {
        /** Invited to a day that was published, and has not said whether he comes. */
        INVITATION("invitation"),
        /** Drawn to say whether the concerns chosen are his, and silent so far. */
        OPINION("mon-avis"),
        /** No answer to the questionnaire, or too few to count. */
        ANSWERS("mes-reponses"),
        /** Answered: his own place on the map, to be read and corrected. */
        POSITION("ma-position");

        private final String page;

        Kind(String page) {
            this.page = page;
        }

        public String key() {
            return "desk.asked." + name().toLowerCase(java.util.Locale.ROOT);
        }

        /** Whether it waits for him; what he may read does not. */
        public boolean waits() {
            return this != POSITION;
        }
    }

    public String path() {
        return "/campagnes/" + campaign + "/" + kind.page;
    }
}
