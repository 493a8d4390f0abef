package fr.essaim.house.seeded.apart.groups.web;

import fr.essaim.house.seeded.apart.groups.rdf.RdfGroups;
import fr.essaim.house.seeded.apart.rdf.Store;
import java.util.List;

/** A page that touches stores. */
public final class GroupPage {
    public Object store() {
        return List.of(new RdfGroups(), new Store());
    }
}
