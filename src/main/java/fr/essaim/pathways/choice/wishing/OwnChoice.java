package fr.essaim.pathways.choice.wishing;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Slot;
import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.choice.FreeChoice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The free choice of one teacher.
 *
 * @param now the server's clock
 * @param code the teacher's name in the record of the draw
 * @param ranked the sessions wished, best first
 * @param others the sessions not wished, unseen workshops first
 * @param place the session held; empty before the announcement
 * @param wish rank of the place among the wishes from 1, 0 when it was not wished
 * @param placed by the team: with its reason, "" otherwise
 * @param begun whether the slot has begun, so that nothing can be changed any more
 * @param waiting the sessions waited for
 * @param asked offers of others for the place held
 * @param offered the teacher's own open offers
 * @param colleagues whom the teacher may ask by name
 */
public record OwnChoice(
        Campaign campaign,
        Slot slot,
        FreeChoice choice,
        FreeChoice.State state,
        Instant now,
        String code,
        List<Option> ranked,
        List<Option> others,
        Optional<Option> place,
        int wish,
        String placed,
        boolean out,
        boolean begun,
        List<Waiting> waiting,
        List<Offer> asked,
        List<Offer> offered,
        List<Teacher> colleagues) {

    /**
     * @param number on the waiting list, from 1
     * @param demand people who asked for it at least as much, in the draw; 0 for who asked after it
     */
    public record Waiting(Option option, int number, int demand, int places) {}

    /**
     * @param name of who offers: the first name only, unless a colleague was asked by name; nobody else is named
     * @param colleague who was asked by name, "" for all who are in the other session
     */
    public record Offer(Id id, String name, String colleague, Option from, Option to) {}

    public boolean isOpen() {
        return state == FreeChoice.State.OPEN;
    }

    public boolean isAnnounced() {
        return state == FreeChoice.State.ANNOUNCED;
    }

    /** All sessions, those wished first. */
    public List<Option> options() {
        return java.util.stream.Stream.concat(ranked.stream(), others.stream()).toList();
    }
}
