package fr.essaim.groups;

import fr.essaim.host.StoreForTests;
import fr.essaim.kernel.Transactions;

class InMemoryGroupPlansTest implements GroupPlansContract {

    private final StoreForTests store = new StoreForTests();
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
