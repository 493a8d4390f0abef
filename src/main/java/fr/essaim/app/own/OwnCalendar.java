package fr.essaim.app.own;

import fr.essaim.desk.feed.Turns;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** How often one asked for another address of the own calendar; the address itself is kept nowhere. */
@Singleton
public final class OwnCalendar implements OwnData {

    private final Turns turns;

    @Inject
    public OwnCalendar(Turns turns) {
        this.turns = turns;
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public String category() {
        return "calendar-feeds";
    }

    @Override
    public List<Piece> of(Id person) {
        int times = turns.of(person);
        return times == 0 ? List.of() : List.of(Piece.about("").with("renewed", Integer.toString(times)));
    }
}
