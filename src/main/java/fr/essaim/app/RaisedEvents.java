package fr.essaim.app;

import fr.essaim.kernel.Events;
import fr.essaim.kernel.Transactions;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Tells CDI's observers what happened, once it is on disk. */
@Singleton
public final class RaisedEvents implements Events {

    private final Transactions transactions;
    private final Event<Object> observers;

    @Inject
    public RaisedEvents(Transactions transactions, @Any Event<Object> observers) {
        this.transactions = transactions;
        this.observers = observers;
    }

    @Override
    public void raise(Object event) {
        transactions.afterCommit(() -> observers.fire(event));
    }
}
