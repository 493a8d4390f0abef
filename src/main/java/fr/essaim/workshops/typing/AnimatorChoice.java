package fr.essaim.workshops.typing;

import fr.essaim.animators.Animator;
import fr.essaim.animators.AnimatorCard;
import fr.essaim.animators.Animators;
import fr.essaim.animators.RegisterAnimator;
import fr.essaim.animators.requests.Askable;
import fr.essaim.campaigns.Campaign;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Finds the animator a team means: one it may ask, or one typed on the spot. The kit's rule is held
 * here: an animator comes from a school that does not take part.
 */
@Singleton
public final class AnimatorChoice {

    private final Animators animators;
    private final Askable askable;
    private final RegisterAnimator registerAnimator;

    @Inject
    public AnimatorChoice(Animators animators, Askable askable, RegisterAnimator registerAnimator) {
        this.animators = animators;
        this.askable = askable;
        this.registerAnimator = registerAnimator;
    }

    /** Needs a running write transaction. */
    Animator choose(Id person, Campaign campaign, Optional<Id> chosen, AnimatorCard typed) {
        if (!typed.isEmpty()) {
            refuseOwnSchool(campaign, typed.uai(), (typed.firstName() + " " + typed.lastName()).strip());
            Animator registered = askable.again(campaign, typed).orElseGet(() -> registerAnimator.register(typed));
            refuseOwnSchool(campaign, registered.uai(), registered.name());
            return registered;
        }
        chosen.flatMap(animators::find).ifPresent(one -> refuseOwnSchool(campaign, one.uai(), one.name()));
        return chosen.flatMap(one -> askable.find(person, campaign, one))
                .orElseThrow(() -> new Failure.Invalid("animateur", "workshops.animator-missing"));
    }

    private static void refuseOwnSchool(Campaign campaign, String uai, String name) {
        campaign.school(uai).ifPresent(school -> {
            throw new Failure.Invalid("animateur", "workshops.animator-own-school", name, school.name());
        });
    }
}
