package fr.essaim.pathways;

import fr.essaim.kernel.Transactions;
import fr.essaim.rdf.MemoryGraphStore;

class InMemoryPathwayPlansTest implements PathwayPlansContract {

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final InMemoryPathwayPlans plans = new InMemoryPathwayPlans();

    @Override
    public Transactions transactions() {
        return store;
    }

    @Override
    public PathwayPlans plans() {
        return plans;
    }

    @Override
    public Pathways pathways() {
        return plans;
    }
}
