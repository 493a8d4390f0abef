package fr.essaim.house.seeded.craft.groups;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/** Is given what it needs behind its constructor's back. */
public class Groups {

    @Inject
    Object groups;

    @Context
    UriInfo uri;

    @Inject
    void setGroups(Object given) {
        groups = given;
    }
}
