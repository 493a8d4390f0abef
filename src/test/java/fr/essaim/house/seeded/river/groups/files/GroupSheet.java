package fr.essaim.house.seeded.river.groups.files;

import fr.essaim.house.seeded.river.web.Html;

/** A writer of files that knows the pages. */
public final class GroupSheet {
    public Object page() {
        return new Html();
    }
}
