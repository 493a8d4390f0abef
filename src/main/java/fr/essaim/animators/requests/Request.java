package fr.essaim.animators.requests;

import fr.essaim.kernel.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One person asked, or suggested, for one campaign; there is never a second for the same two.
 *
 * @param by who asked, or the representative of the académie who suggested
 * @param asked when
 * @param words what the team wrote to the animator
 * @param answer what he answered beside yes or no
 * @param otherDay the day he proposes, or proposed before he was asked again; else null
 * @param suggestedBy the representative of the académie who had suggested it, null for nobody
 */
public record Request(
        Id campaign,
        Id animator,
        Id by,
        Instant asked,
        State state,
        String words,
        String answer,
        LocalDate otherDay,
        Id suggestedBy) {

    /** From being suggested to an answer. */
    public enum State {
        SUGGESTED,
        ASKED,
        ACCEPTED,
        DECLINED,
        OTHER_DAY;

        public String field() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String key() {
            return "animators.request-" + field();
        }
    }

    static Request suggested(Id campaign, Id animator, Id by, Instant now) {
        return new Request(campaign, animator, by, now, State.SUGGESTED, "", "", null, by);
    }

    static Request asking(Id campaign, Id animator, Id by, Instant now, String words) {
        return new Request(campaign, animator, by, now, State.ASKED, words, "", null, null);
    }

    /** Asked after it was suggested, or anew after another day was proposed; that is kept, to come back to. */
    Request asking(Id person, Instant now, String said) {
        return new Request(campaign, animator, person, now, State.ASKED, said, answer, otherDay, suggestedBy);
    }

    Request saying(String other) {
        return new Request(campaign, animator, by, asked, state, other, answer, otherDay, suggestedBy);
    }

    Request answered(State other, String why, Optional<LocalDate> day) {
        return new Request(campaign, animator, by, asked, other, words, why, day.orElse(null), suggestedBy);
    }

    /** As it stood before it was asked; empty when there was nothing. */
    Optional<Request> takenBack() {
        if (otherDay != null) {
            return Optional.of(answered(State.OTHER_DAY, answer, Optional.of(otherDay)));
        }
        return Optional.ofNullable(suggestedBy).map(who -> suggested(campaign, animator, who, asked));
    }

    /** Whether the person was written to: a suggestion is between the académie and the team. */
    public boolean reached() {
        return state != State.SUGGESTED;
    }

    public boolean awaits() {
        return state == State.ASKED;
    }
}
