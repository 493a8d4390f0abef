package fr.essaim.workshops.typing;

import fr.essaim.animators.Animator;
import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Memberships;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Lets whoever runs a workshop of a campaign see what animators see there, and notes who let them. */
@Singleton
public final class AnimatorHat {

    private final Memberships memberships;
    private final Audit audit;

    @Inject
    public AnimatorHat(Memberships memberships, Audit audit) {
        this.memberships = memberships;
        this.audit = audit;
    }

    /** Needs a running transaction. Noted once: who wears the hat already is given nothing. */
    void give(Id who, Id campaign, Animator animator) {
        Membership hat = Membership.in(campaign, animator.id(), Role.ANIMATOR, animator.uai());
        if (!memberships.of(animator.id()).contains(hat)) {
            memberships.add(hat);
            audit.note(Audit.Act.done(
                    who,
                    Audit.Category.ROLES,
                    "workshops.audit-animates",
                    campaign.value(),
                    animator.id().value()));
        }
    }
}
