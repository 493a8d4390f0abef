package fr.essaim.app.own.animating;

import fr.essaim.animators.Animator;
import fr.essaim.animators.Animators;
import fr.essaim.app.own.OwnData;
import fr.essaim.app.own.Piece;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.invitations.facilitating.Facilitators;
import fr.essaim.kernel.Id;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** How one stands in the pool of animators, and what one leads; one’s name on a door. */
@Singleton
public final class OwnAnimation implements OwnData {

    private final Animators animators;
    private final Campaigns campaigns;
    private final Workshops workshops;
    private final Facilitators facilitators;

    @Inject
    public OwnAnimation(Animators animators, Campaigns campaigns, Workshops workshops, Facilitators facilitators) {
        this.animators = animators;
        this.campaigns = campaigns;
        this.workshops = workshops;
        this.facilitators = facilitators;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public String category() {
        return "animation";
    }

    @Override
    public List<Piece> of(Id person) {
        Stream<Piece> card = animators.find(person).stream().map(OwnAnimation::card);
        Stream<Piece> led = campaigns.all().stream()
                .flatMap(campaign -> workshops.of(campaign.id()).stream())
                .filter(workshop -> workshop.animator().equals(person))
                .map(OwnAnimation::led);
        Stream<Piece> doors = campaigns.all().stream().flatMap(campaign -> facilitators.of(campaign.id()).stream()
                .filter(one -> one.is(person))
                .map(one -> Piece.about(campaign.title())
                        .with("on-door", one.name())
                        .with("function", one.function())));
        return Stream.of(card, led, doors).flatMap(all -> all).toList();
    }

    private static Piece card(Animator one) {
        return Piece.about(one.name())
                .with("email", one.email())
                .with("school", one.uai(), one.school())
                .with("academy", one.academy())
                .with("discipline", one.disciplines());
    }

    private static Piece led(Workshop one) {
        return Piece.about(one.title())
                .with("summary", one.pitch().summary())
                .with("takeaways", one.pitch().takeaways())
                .with("description", one.pitch().description())
                .with("audience", one.pitch().audience())
                .with("word", one.pitch().word());
    }
}
