package fr.essaim.pathways.choice;

import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A teacher in the free choice.
 *
 * @param wishes sessions, best first
 * @param wished when they were last changed, empty when none were made
 * @param inDraw whether the draw was made with this teacher in it
 * @param drawn the session it gave
 * @param place the session now
 * @param settled content with the place: no longer on the waiting list of a better wish
 * @param out does not come, holds no place
 * @param waits full sessions asked for after the draw
 * @param reminded when last asked to make wishes
 */
public record Chooser(
        Id person,
        List<Id> wishes,
        Optional<Instant> wished,
        boolean inDraw,
        Optional<Id> drawn,
        Optional<Id> place,
        boolean settled,
        boolean out,
        List<Wait> waits,
        Optional<Instant> reminded) {

    /** Asked for a full session after the draw. */
    public record Wait(Id session, Instant since) {}

    public Chooser {
        wishes = List.copyOf(wishes);
        waits = List.copyOf(waits);
    }

    public static Chooser of(Id person) {
        return new Chooser(
                person,
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                List.of(),
                Optional.empty());
    }

    public boolean hasWished() {
        return !wishes.isEmpty();
    }

    /** Rank of a session from 0, −1 when it is not wished. */
    public int rank(Id session) {
        return wishes.indexOf(session);
    }

    public boolean isIn(Id session) {
        return place.filter(session::equals).isPresent();
    }

    /** Would rather be in this session, by the wishes of the draw. */
    public boolean prefers(Id session) {
        int rank = rank(session);
        return inDraw
                && !settled
                && !out
                && rank >= 0
                && (place.isEmpty() || rank(place.get()) < 0 || rank < rank(place.get()));
    }

    public Optional<Wait> waitFor(Id session) {
        return waits.stream()
                .filter(wait -> !out && wait.session().equals(session))
                .findFirst();
    }

    public Chooser wishing(List<Id> ranked, Instant at) {
        return new Chooser(person, ranked, Optional.of(at), inDraw, drawn, place, settled, out, waits, reminded);
    }

    /** Wishes for sessions that are not held go: the next one moves up. */
    Chooser wishingOnly(Collection<Id> held) {
        return new Chooser(
                person,
                wishes.stream().filter(held::contains).toList(),
                wished,
                inDraw,
                drawn,
                place,
                settled,
                out,
                waits,
                reminded);
    }

    Chooser drawn(Optional<Id> session, boolean comes) {
        return new Chooser(person, wishes, wished, comes, session, session, false, !comes, List.of(), reminded);
    }

    public Chooser before(Optional<Id> held, boolean wasSettled, boolean wasOut, List<Wait> waited) {
        return new Chooser(person, wishes, wished, inDraw, drawn, held, wasSettled, wasOut, waited, reminded);
    }

    public Chooser undrawn() {
        return before(Optional.empty(), false, false, List.of());
    }

    /** In another session; whoever waited for one after the draw has it now. */
    public Chooser in(Id session, boolean content) {
        return before(Optional.of(session), content, false, List.of());
    }

    public Chooser outside() {
        return before(Optional.empty(), true, true, List.of());
    }

    public Chooser waiting(Id session, Instant since) {
        List<Wait> longer = new ArrayList<>(waits);
        longer.add(new Wait(session, since));
        return before(place, settled, false, longer);
    }

    public Chooser content() {
        return before(place, true, out, List.of());
    }

    public Chooser reminded(Instant at) {
        return new Chooser(person, wishes, wished, inDraw, drawn, place, settled, out, waits, Optional.of(at));
    }
}
