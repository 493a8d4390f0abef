package fr.essaim.app.own.animating;

import fr.essaim.animators.pool.HalfDay;
import fr.essaim.animators.pool.PoolCard;
import fr.essaim.animators.pool.PoolCards;
import fr.essaim.animators.pool.Showing;
import fr.essaim.app.own.OwnData;
import fr.essaim.app.own.Piece;
import fr.essaim.concerns.Concern;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The card one keeps in the pool, and until when one agreed that it may be seen. */
@Singleton
public final class OwnCard implements OwnData {

    private final PoolCards cards;

    @Inject
    public OwnCard(PoolCards cards) {
        this.cards = cards;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public String category() {
        return "animator-pool";
    }

    @Override
    public List<Piece> of(Id person) {
        return cards.find(person).stream().map(OwnCard::piece).toList();
    }

    private static Piece piece(PoolCard card) {
        return Piece.about("")
                .said("concerns", keys(card.offer().concerns().stream().map(Concern::label)))
                .said(
                        "ways",
                        keys(card.offer().ways().stream().map(Showing::key).sorted()))
                .with("minutes", keys(card.offer().lengths().stream().sorted().map(String::valueOf)))
                .with("equipment", card.offer().equipment())
                .said("half-days", keys(card.times().halfDays().stream().map(HalfDay::key)))
                .on("from", card.times().from())
                .on("until", card.times().until())
                .said("reach", card.reach().key())
                .with("area", card.area())
                .on("consent-given", card.consent().given())
                .on("consent-until", card.consent().until())
                .said("consent-academy", card.consent().academy() ? "app.own.yes" : "app.own.no")
                .on("consent-withdrawn", card.consent().withdrawn())
                .on("changed", card.saved());
    }

    private static String[] keys(Stream<String> all) {
        return all.toArray(String[]::new);
    }
}
