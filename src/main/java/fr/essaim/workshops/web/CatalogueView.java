package fr.essaim.workshops.web;

import fr.essaim.workshops.Workshop;
import java.util.List;

/** All published workshops, day by day. */
public record CatalogueView(List<Day> days) {

    /** @param date as written, "" when it is not known */
    public record Day(String title, String date, List<String> schools, List<Offer> offers) {}

    /** One workshop and its picture. */
    public record Offer(Workshop workshop, HeroArt art) {}
}
