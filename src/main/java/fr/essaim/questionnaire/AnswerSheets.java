package fr.essaim.questionnaire;

import fr.essaim.kernel.Id;
import java.util.Collection;
import java.util.List;

/**
 * The answers kept for each campaign, one sheet a teacher. Every call needs a running transaction. Replacing a sheet
 * by an equal one changes nothing.
 */
public interface AnswerSheets {

    /** All sheets of a campaign in the order of the teachers’ ids; empty if nothing was ever imported. */
    List<Answers> of(Id campaign);

    /** Puts these sheets in the place of those the same teachers had; the others stay. */
    void save(Id campaign, Collection<Answers> sheets);

    /** Removes the sheets of these teachers; those who had none are passed over. */
    void remove(Id campaign, Collection<Id> teachers);
}
