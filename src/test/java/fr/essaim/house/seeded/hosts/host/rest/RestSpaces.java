package fr.essaim.house.seeded.hosts.host.rest;

import fr.essaim.house.seeded.hosts.groups.Group;

/** An adapter that knows a room. */
public final class RestSpaces {
    public Object room() {
        return new Group();
    }
}
