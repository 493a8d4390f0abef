package fr.essaim.app.own.kept;

import fr.essaim.app.own.OwnData;
import fr.essaim.app.own.Piece;
import fr.essaim.host.embedded.arrivals.KnownArrivals;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Under which id one is known to a platform one came in from. */
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
        return Stream.of("host", "cas")
                .flatMap(source -> arrivals.subject(source, person).stream()
                        .map(id -> Piece.about(source).with("known-as", id)))
                .toList();
    }
}
