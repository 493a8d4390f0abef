package fr.essaim.house.seeded.river.kernel;

import fr.essaim.house.seeded.river.campaigns.Campaign;

/** A kernel that knows a room. */
public final class Id {
    public Object campaign() {
        return new Campaign();
    }
}
