package fr.essaim.app.publication;

import fr.essaim.groups.GroupsRepaired;
import fr.essaim.pathways.PathwaysPublished;
import fr.essaim.pathways.choice.steering.OpenChoice;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** When the plan or the groups change, the free choice follows: other rooms, other people, waiting lists that move. */
@Singleton
public final class FollowedChoices {

    private final OpenChoice openChoice;

    @Inject
    public FollowedChoices(OpenChoice openChoice) {
        this.openChoice = openChoice;
    }

    void published(@Observes PathwaysPublished event) {
        openChoice.follow(event.campaign());
    }

    void repaired(@Observes GroupsRepaired event) {
        openChoice.follow(event.campaign());
    }
}
