package fr.essaim.pathways.choice;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All of one campaign's free choice. Immutable: each change gives another book, and none of them ever has more people
 * in a session than it holds.
 *
 * @param choosers by person
 * @param moves in the order in which they were made
 */
public record ChoiceBook(FreeChoice choice, Map<Id, Chooser> choosers, List<Move> moves, List<Swap> swaps) {

    public ChoiceBook {
        choosers = java.util.Collections.unmodifiableMap(new TreeMap<>(choosers));
        moves = List.copyOf(moves);
        swaps = List.copyOf(swaps);
    }

    public static ChoiceBook of(FreeChoice choice) {
        return new ChoiceBook(choice, Map.of(), List.of(), List.of());
    }

    public Id campaign() {
        return choice.campaign();
    }

    public Chooser chooser(Id person) {
        return choosers.getOrDefault(person, Chooser.of(person));
    }

    public List<Id> in(Id session) {
        return choosers.values().stream()
                .filter(one -> one.isIn(session))
                .map(Chooser::person)
                .toList();
    }

    public boolean hasRoom(Id session) {
        return choice.find(session)
                .filter(one -> one.offered() && in(session).size() < one.most())
                .isPresent();
    }

    /** How many asked for the session at this rank or a better one, in the draw. */
    public int demand(Id session, int rank) {
        return (int) choosers.values().stream()
                .filter(one -> one.inDraw() && one.rank(session) >= 0 && one.rank(session) <= rank)
                .count();
    }

    /** How many the draw gave the wish of this rank, from 0. */
    public int served(int rank) {
        return (int) choosers.values().stream()
                .filter(one -> one.drawn().filter(got -> one.rank(got) == rank).isPresent())
                .count();
    }

    public long drawnPeople() {
        return choosers.values().stream().filter(Chooser::inDraw).count();
    }

    public List<Swap> openSwaps() {
        return swaps.stream().filter(Swap::isOpen).toList();
    }

    public Swap swap(Id id) {
        return swaps.stream()
                .filter(one -> one.id().equals(id) && one.isOpen())
                .findFirst()
                .orElseThrow(() -> new Failure.Conflict("choice.swap-gone"));
    }

    public int lastTurn() {
        return moves.isEmpty() ? 0 : moves.get(moves.size() - 1).turn();
    }

    /** @throws Failure.Conflict before everybody sees the result */
    public void needAnnounced() {
        if (choice.announced().isEmpty()) {
            throw new Failure.Conflict("choice.not-announced");
        }
    }

    /** @throws Failure.Conflict once wishes can no longer be changed */
    public void needOpen(Instant now) {
        if (choice.state(now) != FreeChoice.State.OPEN) {
            throw new Failure.Conflict("choice.closed");
        }
    }

    public ChoiceBook with(FreeChoice changed) {
        return new ChoiceBook(changed, choosers, moves, swaps);
    }

    public ChoiceBook with(Chooser changed) {
        return with(List.of(changed));
    }

    public ChoiceBook with(Collection<Chooser> changed) {
        Map<Id, Chooser> all = new TreeMap<>(choosers);
        changed.forEach(one -> all.put(one.person(), one));
        return new ChoiceBook(choice, all, moves, swaps);
    }

    public ChoiceBook with(Swap changed) {
        List<Swap> all = new ArrayList<>(swaps);
        all.removeIf(one -> one.id().equals(changed.id()));
        all.add(changed);
        all.sort(Comparator.comparing(Swap::at).thenComparing(Swap::id));
        return new ChoiceBook(choice, choosers, moves, all);
    }

    /** A person's place changes, and it is written why. */
    public ChoiceBook moved(Chooser now, Move.Kind kind, Act act, String reason) {
        Chooser before = chooser(now.person());
        List<Move> more = new ArrayList<>(moves);
        more.add(new Move(
                act.turn(),
                kind,
                now.person(),
                before.place(),
                now.place(),
                act.by(),
                act.at(),
                reason,
                before.settled(),
                before.out(),
                before.waits()));
        Map<Id, Chooser> all = new TreeMap<>(choosers);
        all.put(now.person(), now);
        return new ChoiceBook(choice, all, more, swaps);
    }

    /** Moves of the last act, if the team may take it back. */
    public Optional<List<Move>> undoable() {
        List<Move> last =
                moves.stream().filter(move -> move.turn() == lastTurn()).toList();
        boolean theirs = !last.isEmpty()
                && (last.get(0).kind() == Move.Kind.PLACED
                        || last.get(0).kind() == Move.Kind.ABSENT
                                && !last.get(0).by().equals(campaign()));
        return theirs ? Optional.of(last) : Optional.empty();
    }
}
