package fr.essaim.workshops.web;

import fr.essaim.animators.Animator;
import fr.essaim.campaigns.Campaign;
import fr.essaim.concerns.Concern;
import fr.essaim.workshops.Coach;
import fr.essaim.workshops.Workshop;
import java.util.List;
import java.util.Optional;

/**
 * The workshops of a campaign as its team sees them.
 *
 * @param unanswered retained concerns that no workshop answers yet
 * @param team whether the viewer is of the project team, not only an animator
 */
public record TypingView(Campaign campaign, List<Line> lines, List<Concern> unanswered, boolean team) {

    /** One workshop, who animates it, and what the coach has to say. */
    public record Line(Workshop workshop, Optional<Animator> animator, List<Coach.Advice> advice, HeroArt art) {}

    public String path(String below) {
        return "/campagnes/" + campaign.id() + "/ateliers" + below;
    }

    public String path(Line line, String below) {
        return path("/" + line.workshop().id() + below);
    }
}
