package fr.essaim.app.migration;

import fr.essaim.rdf.GraphStore;

/** A change of what is kept, run once on a store that has not had it. Works inside the transaction it is called in. */
public interface Migration {

    /** As in plugin-descriptor.xml, in the order of its beginning: {@code 0001-at-home}. */
    String id();

    void migrate(GraphStore store);
}
