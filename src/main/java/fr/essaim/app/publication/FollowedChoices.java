package fr.essaim.app.publication;

import fr.essaim.groups.GroupsRepaired;
import fr.essaim.pathways.PathwaysPublished;
import fr.essaim.pathways.choice.steering.FollowPlan;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** When the plan or the groups change, the free choice follows: other rooms, other people, waiting lists that move. */
@Singleton
public final class FollowedChoices {

    private final FollowPlan followPlan;

    @Inject
    public FollowedChoices(FollowPlan followPlan) {
        this.followPlan = followPlan;
    }

    void published(@Observes PathwaysPublished event) {
        followPlan.follow(event.campaign());
    }

    void repaired(@Observes GroupsRepaired event) {
        followPlan.follow(event.campaign());
    }
}
