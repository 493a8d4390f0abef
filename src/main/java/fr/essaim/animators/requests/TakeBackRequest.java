package fr.essaim.animators.requests;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * The project team takes back what it asked, as long as there is no answer; afterwards the answer stands. What was there
 * before, a suggestion or another day he had proposed, is there again. Idempotent; the person is told.
 */
@Singleton
public final class TakeBackRequest {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Requests requests;
    private final Events events;

    @Inject
    public TakeBackRequest(Transactions transactions, Campaigns campaigns, Requests requests, Events events) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.requests = requests;
        this.events = events;
    }

    public void takeBack(Id campaign, Id animator) {
        transactions.change(
                () -> requests.find(campaign, animator).filter(Request::awaits).ifPresent(before -> {
                    before.takenBack().ifPresentOrElse(requests::save, () -> requests.remove(campaign, animator));
                    events.raise(AskAnimator.notice(before, "taken-back", campaigns.get(campaign)));
                }));
    }
}
