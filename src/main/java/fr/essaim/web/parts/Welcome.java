package fr.essaim.web.parts;

import java.util.List;

/** The first post of a group's space: why these people, what day they will have, who says so. */
public record Welcome(String title, String text, List<MiniPathway.Stop> day, String signed) {

    public Welcome {
        day = List.copyOf(day);
    }
}
