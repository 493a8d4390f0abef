package fr.essaim.house.seeded.river.groups;

import fr.essaim.house.seeded.river.app.Wiring;
import fr.essaim.house.seeded.river.rdf.Store;
import java.util.List;

/** Knows the store and the app. */
public final class Group {
    public Object all() {
        return List.of(new Store(), new Wiring());
    }
}
