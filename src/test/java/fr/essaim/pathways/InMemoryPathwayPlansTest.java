package fr.essaim.pathways;

import fr.essaim.host.StoreForTests;
import fr.essaim.kernel.Transactions;

class InMemoryPathwayPlansTest implements PathwayPlansContract {

    private final StoreForTests store = new StoreForTests();
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
