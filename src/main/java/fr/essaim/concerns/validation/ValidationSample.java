package fr.essaim.concerns.validation;

import fr.essaim.concerns.Concern;
import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is asked about which concerns, how they were drawn, and what they said so far.
 *
 * @param concerns what they were asked about; if others are chosen since, the sample is out of date
 * @param seed with it the same draw comes out again
 * @param meeting how a meeting decided instead, or ""
 * @param decision when it was decided, and who noted it; empty as long as it is open
 */
public record ValidationSample(
        Id campaign,
        List<Concern> concerns,
        List<Id> teachers,
        long seed,
        Instant drawnAt,
        List<Vote> votes,
        String meeting,
        Optional<Decision> decision) {

    /**
     * The record of the decision.
     *
     * @param by who noted what a meeting decided; empty if votes did
     */
    public record Decision(Instant at, Optional<Id> by) {}

    /** Where the sample stands. */
    public enum Outcome {
        OPEN,
        VALIDATED,
        TO_REWORK,
        MEETING;

        public String key() {
            return "concerns.outcome."
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public ValidationSample {
        concerns = List.copyOf(concerns);
        teachers = List.copyOf(teachers);
        votes = List.copyOf(votes);
    }

    public int count(Vote.Opinion opinion) {
        return (int) votes.stream().filter(vote -> vote.opinion() == opinion).count();
    }

    /** As soon as more than half of the sample says the same, it is decided; late votes may still change it. */
    public Outcome outcome() {
        if (!meeting.isEmpty()) {
            return Outcome.MEETING;
        }
        if (count(Vote.Opinion.YES) * 2 > teachers.size()) {
            return Outcome.VALIDATED;
        }
        int against = votes.size() - count(Vote.Opinion.YES);
        return against * 2 >= teachers.size() && !teachers.isEmpty() ? Outcome.TO_REWORK : Outcome.OPEN;
    }

    public boolean isDecided() {
        return outcome() == Outcome.VALIDATED || outcome() == Outcome.MEETING;
    }

    public boolean asks(Id teacher) {
        return teachers.contains(teacher);
    }

    /** Those asked who have not said anything yet. */
    public List<Id> silent() {
        return teachers.stream().filter(teacher -> vote(teacher).isEmpty()).toList();
    }

    public Optional<Vote> vote(Id teacher) {
        return votes.stream().filter(vote -> vote.teacher().equals(teacher)).findFirst();
    }

    ValidationSample with(Vote vote) {
        List<Vote> now = new ArrayList<>(votes);
        now.removeIf(before -> before.teacher().equals(vote.teacher()));
        now.add(vote);
        return new ValidationSample(campaign, concerns, teachers, seed, drawnAt, now, meeting, decision);
    }

    ValidationSample decidedInMeeting(String note) {
        return new ValidationSample(campaign, concerns, teachers, seed, drawnAt, votes, note, decision);
    }

    /** With the record of a decision just made, or without one that late votes took back. */
    ValidationSample recorded(Instant now, Optional<Id> by) {
        Optional<Decision> record = !isDecided()
                ? Optional.empty()
                : decision.isPresent() && by.isEmpty() ? decision : Optional.of(new Decision(now, by));
        return new ValidationSample(campaign, concerns, teachers, seed, drawnAt, votes, meeting, record);
    }
}
