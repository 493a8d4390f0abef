package fr.essaim.concerns;

import fr.essaim.questionnaire.profiles.Survey;
import java.util.Collection;
import java.util.List;

/**
 * What the answers of a campaign say about the eleven concerns, in numbers. It names nobody.
 */
public final class ConcernsBoard {

    private final Survey survey;
    private final StrongConcerns strong;
    private final List<RankedConcern> ranked;

    public ConcernsBoard(Survey survey) {
        this.survey = survey;
        this.strong = new StrongConcerns(survey.answers());
        this.ranked = new Ranking(survey).ranked();
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

    /** How many teachers count both among their strongest concerns. */
    public int overlap(Concern one, Concern other) {
        return strong.both(one, other);
    }
}
