package fr.essaim.house.seeded.cycles.groups;

import fr.essaim.house.seeded.cycles.groups.seats.Seats;

/** One half of a ring. */
public final class Group {
    public Object seats() {
        return new Seats();
    }
}
