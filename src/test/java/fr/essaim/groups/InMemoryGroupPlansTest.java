package fr.essaim.groups;

import fr.essaim.kernel.Transactions;
import fr.essaim.rdf.MemoryGraphStore;

class InMemoryGroupPlansTest implements GroupPlansContract {

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final InMemoryGroupPlans plans = new InMemoryGroupPlans();

    @Override
    public Transactions transactions() {
        return store;
    }

    @Override
    public GroupPlans plans() {
        return plans;
    }

    @Override
    public Groups groups() {
        return plans.groups();
    }
}
