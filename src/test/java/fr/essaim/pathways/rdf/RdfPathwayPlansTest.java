package fr.essaim.pathways.rdf;

import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.PathwayPlans;
import fr.essaim.pathways.PathwayPlansContract;
import fr.essaim.pathways.Pathways;
import fr.essaim.rdf.MemoryGraphStore;

class RdfPathwayPlansTest implements PathwayPlansContract {

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final PathwayPlans plans = new RdfPathwayPlans(store);

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
        return new RdfPathways(store, plans);
    }
}
