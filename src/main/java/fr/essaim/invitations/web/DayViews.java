package fr.essaim.invitations.web;

import fr.essaim.kernel.Id;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;

/** Makes the views of a day. */
@Singleton
public final class DayViews {

    private final Board board;
    private final DayAddress address;
    private final Clock clock;
    private final Visit visit;

    @Inject
    public DayViews(Board board, DayAddress address, Clock clock, Visit visit) {
        this.board = board;
        this.address = address;
        this.clock = clock;
        this.visit = visit;
    }

    DayView day(Id campaign) {
        return view(board.of(campaign));
    }

    DayView published(Id campaign) {
        return view(board.published(campaign));
    }

    private DayView view(DayBoard day) {
        return new DayView(day, LocalDateTime.now(clock), address.base(), visit.language());
    }
}
