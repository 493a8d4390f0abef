package fr.essaim.app;

import fr.essaim.kernel.Events;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.notices.WantNotice;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Tells CDI's observers what happened, once it is on disk. What somebody must be told is kept in the very write that
 * gives the reason, so that no stop of the server comes between the two.
 */
@Singleton
public final class RaisedEvents implements Events {

    private final Transactions transactions;
    private final WantNotice wantNotice;
    private final Event<Object> observers;

    @Inject
    public RaisedEvents(Transactions transactions, WantNotice wantNotice, @Any Event<Object> observers) {
        this.transactions = transactions;
        this.wantNotice = wantNotice;
        this.observers = observers;
    }

    @Override
    public void raise(Object event) {
        if (event instanceof NoticeWanted notice) {
            wantNotice.want(notice);
        }
        if (event instanceof NoticeWanted.Answered answered) {
            wantNotice.answered(answered);
        }
        transactions.afterCommit(() -> observers.fire(event));
    }
}
