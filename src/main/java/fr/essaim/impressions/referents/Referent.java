package fr.essaim.impressions.referents;

import fr.essaim.kernel.Id;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A teacher as a possible referent of Temps 3.
 *
 * @param offered whether the teacher offered himself
 * @param words why, in his own words
 * @param seen the criteria the project team sees met
 * @param ideas first ideas of colleagues he would accompany, by id
 */
public record Referent(
        Id campaign, Id person, boolean offered, String words, Set<Criterion> seen, State state, List<Id> ideas) {

    /** From being thought of to saying yes. */
    public enum State {
        NONE,
        INVITED,
        ACCEPTED,
        DECLINED;

        public String key() {
            return "impressions.referent-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Referent {
        seen = Set.copyOf(seen);
        ideas = List.copyOf(ideas);
    }

    public static Referent unknown(Id campaign, Id person) {
        return new Referent(campaign, person, false, "", EnumSet.noneOf(Criterion.class), State.NONE, List.of());
    }

    public boolean isAccepted() {
        return state == State.ACCEPTED;
    }

    /** Nothing is known of him here: he may be forgotten. */
    public boolean isBlank() {
        return !offered && seen.isEmpty() && state == State.NONE && ideas.isEmpty();
    }

    public Referent offering(boolean yes, String why) {
        return new Referent(campaign, person, yes, yes ? why : "", seen, state, ideas);
    }

    public Referent seenAs(Set<Criterion> criteria) {
        return new Referent(campaign, person, offered, words, criteria, state, ideas);
    }

    public Referent in(State other) {
        return new Referent(campaign, person, offered, words, seen, other, ideas);
    }

    public Referent with(List<Id> accompanied) {
        return new Referent(campaign, person, offered, words, seen, state, accompanied);
    }
}
