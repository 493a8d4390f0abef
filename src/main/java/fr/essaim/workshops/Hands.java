package fr.essaim.workshops;

import fr.essaim.campaigns.Memberships;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Who may put a hand to a workshop: those who steer its campaign to all of it, its animator to his own words.
 * Needs a running transaction.
 */
@Singleton
public final class Hands {

    private static final Set<Role> STEERS = Set.of(Role.PROJECT_TEAM, Role.DIRECTION);

    private final Memberships memberships;

    @Inject
    public Hands(Memberships memberships) {
        this.memberships = memberships;
    }

    public boolean ofTeam(Id person, Id campaign) {
        return memberships.of(person).stream()
                .anyMatch(one -> STEERS.contains(one.role())
                        && one.campaign().filter(campaign::equals).isPresent());
    }

    public boolean on(Id person, Workshop workshop) {
        return workshop.animator().equals(person) || ofTeam(person, workshop.campaign());
    }

    /**
     * @throws Failure.NotFound when the person may not know of the workshop
     * @throws Failure.Refused when he sees it but has no hand in it
     */
    public void check(Id person, Workshop workshop) {
        if (!on(person, workshop)) {
            if (workshop.published()) {
                throw new Failure.Refused("workshops.not-yours");
            }
            throw new Failure.NotFound("workshops.no-such-workshop");
        }
    }

    /** @throws Failure.Refused when the person is not of the campaign's project team */
    public void checkTeam(Id person, Id campaign) {
        if (!ofTeam(person, campaign)) {
            throw new Failure.Refused("workshops.team-only");
        }
    }
}
