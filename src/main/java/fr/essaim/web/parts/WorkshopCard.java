package fr.essaim.web.parts;

import fr.essaim.web.drawings.Poster;
import java.util.List;

/** A workshop in a list, drawn so that one wants to open it. */
public record WorkshopCard(
        String title, String href, String hook, Poster poster, String host, List<Badge> tags, String when) {

    public WorkshopCard {
        tags = List.copyOf(tags);
    }
}
