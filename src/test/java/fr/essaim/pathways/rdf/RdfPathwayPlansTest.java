package fr.essaim.pathways.rdf;

import fr.essaim.host.StoreForTests;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.PathwayPlans;
import fr.essaim.pathways.PathwayPlansContract;
import fr.essaim.pathways.Pathways;

class RdfPathwayPlansTest implements PathwayPlansContract {

    private final StoreForTests store = new StoreForTests();
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
