package fr.essaim.pathways.choice;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules of one campaign's free choice and where it stands.
 *
 * @param slot number of the slot
 * @param deadline wishes may be made and changed until then
 * @param closed when the draw was made
 * @param announced when everybody could see the result
 */
public record FreeChoice(
        Id campaign,
        int slot,
        DrawSecret secret,
        Instant opened,
        Instant deadline,
        Optional<Instant> closed,
        Optional<Instant> announced,
        List<ChoiceSession> sessions) {

    /** Where it stands. */
    public enum State {
        /** Wishes may be made. */
        OPEN,
        /** The deadline is past, the draw not yet made. */
        DUE,
        /** The draw is made; a session is under its minimum and the team has to say what becomes of it. */
        SETTLING,
        ANNOUNCED;

        public String key() {
            return "choice.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    public FreeChoice {
        sessions = List.copyOf(sessions);
    }

    public State state(Instant now) {
        if (announced.isPresent()) {
            return State.ANNOUNCED;
        }
        if (closed.isPresent()) {
            return State.SETTLING;
        }
        return now.isBefore(deadline) ? State.OPEN : State.DUE;
    }

    public List<ChoiceSession> offered() {
        return sessions.stream().filter(ChoiceSession::offered).toList();
    }

    public Optional<ChoiceSession> find(Id session) {
        return sessions.stream().filter(one -> one.id().equals(session)).findFirst();
    }

    /** @throws Failure.NotFound when it cannot be chosen */
    public ChoiceSession get(Id session) {
        return find(session)
                .filter(ChoiceSession::offered)
                .orElseThrow(() -> new Failure.NotFound("choice.no-such-session"));
    }

    public FreeChoice with(List<ChoiceSession> changed) {
        return new FreeChoice(campaign, slot, secret, opened, deadline, closed, announced, changed);
    }

    public FreeChoice with(ChoiceSession changed) {
        return with(sessions.stream()
                .map(one -> one.id().equals(changed.id()) ? changed : one)
                .toList());
    }

    public FreeChoice until(Instant changed) {
        return new FreeChoice(campaign, slot, secret, opened, changed, closed, announced, sessions);
    }

    /** Open again, with a seed nobody has seen. */
    public FreeChoice again(DrawSecret fresh, Instant changed) {
        return new FreeChoice(campaign, slot, fresh, opened, changed, Optional.empty(), Optional.empty(), sessions);
    }

    FreeChoice closed(Instant at) {
        return new FreeChoice(
                campaign,
                slot,
                secret,
                opened,
                deadline,
                Optional.of(at),
                Optional.empty(),
                sessions.stream().map(ChoiceSession::asDrawn).toList());
    }

    FreeChoice announced(Instant at) {
        return new FreeChoice(campaign, slot, secret, opened, deadline, closed, Optional.of(at), sessions);
    }
}
