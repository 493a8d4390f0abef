package fr.essaim.concerns;

import fr.essaim.questionnaire.profiles.Survey;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the answers of a campaign say about the eleven concerns, in numbers. It names nobody; for a reader who may not
 * know single answers it also leaves out what fewer than five people said.
 */
public final class ConcernsBoard {

    /** Fewer people than this are not counted for others. */
    public static final int ENOUGH = 5;

    private final Survey survey;
    private final StrongConcerns strong;
    private final List<RankedConcern> ranked;
    private final int smallest;

    /** For the project team, who may read the answers themselves. */
    public ConcernsBoard(Survey survey) {
        this(survey, 1);
    }

    private ConcernsBoard(Survey survey, int smallest) {
        this.survey = survey;
        this.smallest = smallest;
        this.strong = new StrongConcerns(survey.answers());
        this.ranked = new Ranking(survey, smallest).ranked();
    }

    /** For a reader who may never work out what one person answered. */
    public static ConcernsBoard veiled(Survey survey) {
        return new ConcernsBoard(survey, ENOUGH);
    }

    /** True for who may read the answers themselves. */
    public boolean tellsAll() {
        return smallest == 1;
    }

    /** False if so few answered that any number would tell about them. */
    public boolean isEnough() {
        return answered() >= smallest;
    }

    /** From the most to the least shared. */
    public List<RankedConcern> ranked() {
        return ranked;
    }

    public int answered() {
        return survey.answers().size();
    }

    public int invited() {
        return survey.roster().size();
    }

    public Coverage coverage(Collection<Concern> set) {
        return strong.of(set);
    }

    /** The set to propose: of all sets of this size, the one that speaks to the most teachers. */
    public Coverage proposed(int size) {
        return strong.best(size);
    }

    /** Sets of this size that speak to as many teachers, once and twice, as the proposed one: itself not counted. */
    public int ties(int size) {
        return strong.ties(size);
    }

    /** How many teachers count both among their strongest concerns; empty if that is a number too small to tell. */
    public OptionalInt overlap(Concern one, Concern other) {
        int both = strong.both(one, other);
        return both < smallest && smallest > 1 ? OptionalInt.empty() : OptionalInt.of(both);
    }
}
