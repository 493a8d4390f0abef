package fr.essaim.workshops.typing;

import fr.essaim.animators.Animator;
import fr.essaim.animators.AnimatorCard;
import fr.essaim.animators.Animators;
import fr.essaim.animators.RegisterAnimator;
import fr.essaim.campaigns.Campaign;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Finds the animator a team means: one of the pool of its académie, or one typed on the spot. The kit's rule is held
 * here: an animator comes from a school that does not take part.
 */
@Singleton
public final class AnimatorChoice {

    private final Animators animators;
    private final RegisterAnimator registerAnimator;

    @Inject
    public AnimatorChoice(Animators animators, RegisterAnimator registerAnimator) {
        this.animators = animators;
        this.registerAnimator = registerAnimator;
    }

    /** Needs a running write transaction. */
    Animator choose(Campaign campaign, Optional<Id> chosen, AnimatorCard typed) {
        if (!typed.isEmpty()) {
            refuseOwnSchool(campaign, typed.uai(), (typed.firstName() + " " + typed.lastName()).strip());
            return registerAnimator.register(campaign.academy(), typed);
        }
        Animator animator = chosen.flatMap(animators::find)
                .filter(one -> one.academy().equals(campaign.academy()))
                .orElseThrow(() -> new Failure.Invalid("animateur", "workshops.animator-missing"));
        refuseOwnSchool(campaign, animator.uai(), animator.name());
        return animator;
    }

    private static void refuseOwnSchool(Campaign campaign, String uai, String name) {
        campaign.school(uai).ifPresent(school -> {
            throw new Failure.Invalid("animateur", "workshops.animator-own-school", name, school.name());
        });
    }
}
