package fr.essaim.house.seeded.cycles.groups.seats;

import fr.essaim.house.seeded.cycles.groups.Group;

/** The other half. */
public final class Seats {
    public Object group() {
        return new Group();
    }
}
