package fr.essaim.academy.pool;

import fr.essaim.animators.pool.KeepCard;
import fr.essaim.animators.requests.AnswerRequest;
import fr.essaim.animators.requests.Request;
import fr.essaim.impressions.quotes.ReadQuotes;
import fr.essaim.impressions.quotes.ReadQuotes.Quote;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.workshops.Workshop;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Somebody's own card, with what is counted for him. */
@Singleton
public final class ReadOwnCard {

    private final Transactions transactions;
    private final KeepCard keep;
    private final SchoolsHelped helped;
    private final ReadQuotes quotes;
    private final AnswerRequest requests;

    @Inject
    public ReadOwnCard(
            Transactions transactions, KeepCard keep, SchoolsHelped helped, ReadQuotes quotes, AnswerRequest requests) {
        this.transactions = transactions;
        this.keep = keep;
        this.helped = helped;
        this.quotes = quotes;
        this.requests = requests;
    }

    /**
     * @param led his published workshops, where he picks what to quote
     * @param asked what he was asked, answered or not; {@code waiting} of it without an answer
     */
    public record Own(
            KeepCard.Mine mine, List<Help> helped, List<String> quotes, List<Workshop> led, int asked, int waiting) {}

    public Own of(Id person, String name) {
        return transactions.read(() -> {
            List<Request> asked = requests.of(person).stream()
                    .map(AnswerRequest.Asked::request)
                    .toList();
            return new Own(
                    keep.read(person, name),
                    helped.of(person),
                    quotes.shown(person).stream().map(Quote::text).toList(),
                    helped.led(person),
                    asked.size(),
                    (int) asked.stream().filter(Request::awaits).count());
        });
    }
}
