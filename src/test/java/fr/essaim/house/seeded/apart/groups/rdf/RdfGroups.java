package fr.essaim.house.seeded.apart.groups.rdf;

import fr.essaim.house.seeded.apart.groups.web.GroupView;

/** A store that touches a page. */
public final class RdfGroups {
    public Object view() {
        return new GroupView();
    }
}
