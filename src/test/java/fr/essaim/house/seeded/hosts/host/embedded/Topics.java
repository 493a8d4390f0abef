package fr.essaim.house.seeded.hosts.host.embedded;

import fr.essaim.house.seeded.hosts.groups.Group;

/** The platform of our own, knowing a room. */
public final class Topics {
    public Object room() {
        return new Group();
    }
}
