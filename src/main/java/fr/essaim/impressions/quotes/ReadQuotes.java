package fr.essaim.impressions.quotes;

import fr.essaim.impressions.verbatims.ReadVerbatims;
import fr.essaim.impressions.verbatims.Verbatim;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * What may be quoted of an animator's workshops, and what he shows. It is looked at anew each time: once its author
 * takes the tick back, changes the words or withdraws them, a quote is gone from the card.
 */
@Singleton
public final class ReadQuotes {

    private final Transactions transactions;
    private final Workshops workshops;
    private final ReadVerbatims verbatims;
    private final Quotes quotes;

    @Inject
    public ReadQuotes(Transactions transactions, Workshops workshops, ReadVerbatims verbatims, Quotes quotes) {
        this.transactions = transactions;
        this.workshops = workshops;
        this.verbatims = verbatims;
        this.quotes = quotes;
    }

    /** A comment that may be quoted, and whether it is shown. */
    public record Quote(Id id, Id campaign, Id workshop, String text, boolean chosen) {}

    /** Of a workshop. @throws Failure.NotFound for whoever does not lead it */
    public List<Quote> ofWorkshop(Id animator, Id workshop) {
        return transactions.read(() -> {
            Workshop led = workshops
                    .find(workshop)
                    .filter(found -> found.animator().equals(animator))
                    .orElseThrow(() -> new Failure.NotFound("workshops.no-such-workshop"));
            return quotable(animator, led.campaign()).stream()
                    .filter(one -> one.workshop().equals(workshop))
                    .toList();
        });
    }

    /** What the animator shows, two at most; for the card in the pool and wherever else it is shown. */
    public List<Quote> shown(Id animator) {
        return transactions.read(() -> workshops.published().stream()
                .filter(one -> one.animator().equals(animator))
                .map(Workshop::campaign)
                .distinct()
                .flatMap(campaign -> quotable(animator, campaign).stream())
                .filter(Quote::chosen)
                .limit(ChooseQuotes.AT_MOST)
                .toList());
    }

    private List<Quote> quotable(Id animator, Id campaign) {
        Set<Id> chosen = quotes.of(campaign);
        List<Id> led = workshops.of(campaign).stream()
                .filter(one -> one.animator().equals(animator))
                .map(Workshop::id)
                .toList();
        return verbatims.shared(campaign).stream()
                .filter(Verbatim::quotable)
                .filter(one -> led.contains(one.workshop()))
                .map(one -> new Quote(one.id(), campaign, one.workshop(), one.text(), chosen.contains(one.id())))
                .toList();
    }
}
