package fr.essaim.app.own.kept;

import fr.essaim.app.own.OwnData;
import fr.essaim.app.own.Piece;
import fr.essaim.host.embedded.arrivals.KnownArrivals;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Under which id one is known to a platform or a sign-in server one came in from. */
@Singleton
public final class OwnArrivals implements OwnData {

    private final KnownArrivals arrivals;

    @Inject
    public OwnArrivals(KnownArrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public String category() {
        return "arrivals";
    }

    @Override
    public List<Piece> of(Id person) {
        return arrivals.of(person).entrySet().stream()
                .map(known -> Piece.about(known.getKey()).with("known-as", known.getValue()))
                .toList();
    }
}
