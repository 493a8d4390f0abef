package fr.essaim.groups.rdf;

import fr.essaim.groups.GroupPlans;
import fr.essaim.groups.GroupPlansContract;
import fr.essaim.groups.Groups;
import fr.essaim.kernel.Transactions;
import fr.essaim.rdf.MemoryGraphStore;

class RdfGroupPlansTest implements GroupPlansContract {

    private final MemoryGraphStore store = new MemoryGraphStore();

    @Override
    public Transactions transactions() {
        return store;
    }

    @Override
    public GroupPlans plans() {
        return new RdfGroupPlans(store);
    }

    @Override
    public Groups groups() {
        return new RdfGroups(store);
    }
}
