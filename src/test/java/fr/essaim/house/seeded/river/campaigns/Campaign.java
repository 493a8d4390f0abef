package fr.essaim.house.seeded.river.campaigns;

import fr.essaim.house.seeded.river.groups.Group;

/** Looks downstream. */
public final class Campaign {
    public Object groups() {
        return new Group();
    }
}
