package fr.essaim.web.parts;

import java.util.List;

/** One group's or one teacher's way through the day, small. */
public record MiniPathway(List<Stop> stops) {

    /** Where one stands at a stop. */
    public enum When {
        DONE("done"),
        NOW("now"),
        NEXT("next"),
        FREE("free");

        private final String style;

        When(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }

    /**
     * @param href where the title leads, "" for none
     * @param note "fait", "à suivre", "au choix, votre 1er vœu", a room
     */
    public record Stop(String hour, String title, String href, String note, When when) {}

    public MiniPathway {
        stops = List.copyOf(stops);
    }
}
