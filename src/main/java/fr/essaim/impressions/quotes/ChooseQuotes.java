package fr.essaim.impressions.quotes;

import fr.essaim.impressions.quotes.ReadQuotes.Quote;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * An animator shows a comment on his card, or takes it off. Only what a person looked at and its author let be quoted.
 * Idempotent. Fails with {@link Failure.NotFound} for a comment that may not be quoted, with {@link Failure.Refused}
 * for a third one.
 */
@Singleton
public final class ChooseQuotes {

    public static final int AT_MOST = 2;

    private final Transactions transactions;
    private final ReadQuotes read;
    private final Quotes quotes;

    @Inject
    public ChooseQuotes(Transactions transactions, ReadQuotes read, Quotes quotes) {
        this.transactions = transactions;
        this.read = read;
        this.quotes = quotes;
    }

    public void choose(Id animator, Id workshop, Id comment, boolean shown) {
        transactions.change(() -> {
            Quote quote = read.ofWorkshop(animator, workshop).stream()
                    .filter(one -> one.id().equals(comment))
                    .findFirst()
                    .orElseThrow(() -> new Failure.NotFound("impressions.no-such-comment"));
            if (!shown) {
                quotes.remove(quote.campaign(), comment);
            } else if (!quote.chosen()) {
                if (read.shown(animator).size() >= AT_MOST) {
                    throw new Failure.Refused("impressions.two-quotes");
                }
                quotes.add(quote.campaign(), comment);
            }
        });
    }
}
