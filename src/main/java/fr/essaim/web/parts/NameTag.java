package fr.essaim.web.parts;

import java.util.List;

/** A badge to wear: who, from where, which group, and the day's way on it. */
public record NameTag(String name, String subject, String school, String day, String letter, List<Stop> stops) {

    /** One line of the way; the free choice is drawn dashed. */
    public record Stop(String hour, String room, String workshop, boolean free) {}

    public NameTag {
        stops = List.copyOf(stops);
    }
}
