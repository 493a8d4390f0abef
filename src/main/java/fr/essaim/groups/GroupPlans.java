package fr.essaim.groups;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;

/**
 * The plans of each campaign, revision by revision. Every method needs a running transaction. Only the last
 * {@value #KEPT} revisions are kept.
 */
public interface GroupPlans {

    int KEPT = 40;

    /** The revision people work on; empty before the first search. */
    Optional<GroupPlan> current(Id campaign);

    /** All revisions kept, oldest first; those after the current one were undone and can be done again. */
    List<GroupPlan> revisions(Id campaign);

    /**
     * Makes this revision the current one and forgets whatever was undone. Its number must follow the current one's.
     *
     * @throws Failure.Conflict when somebody else changed the plan meanwhile
     */
    void save(GroupPlan plan);

    /** Goes back or forth to a revision that is kept; does nothing when it is the current one. */
    void goTo(Id campaign, int revision);

    /** The current revision is what everybody may see from now on. Publishing it again changes nothing. */
    void publish(Id campaign);

    /** What everybody may see. */
    Optional<GroupPlan> published(Id campaign);

    /** Plans put aside, in the order in which that was done. */
    List<KeptPlan> kept(Id campaign);

    /** Puts a plan aside; one of the same id takes its place. */
    void keep(KeptPlan kept);

    /** Forgets a plan put aside; does nothing when there is none. */
    void drop(Id campaign, Id kept);

    /** @throws Failure.NotFound before the first search */
    default GroupPlan get(Id campaign) {
        return current(campaign).orElseThrow(() -> new Failure.NotFound("groups.no-plan"));
    }
}
