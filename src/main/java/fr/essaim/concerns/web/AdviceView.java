package fr.essaim.concerns.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.concerns.advice.Means;
import fr.essaim.concerns.advice.Proposal;
import fr.essaim.concerns.advice.Wishes;
import fr.essaim.kernel.Violation;
import fr.essaim.questionnaire.profiles.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Ways to hold the day, and what the sliders say. */
public record AdviceView(
        Campaign campaign, Means means, Wishes wishes, List<Proposal> proposals, boolean mayCountCatalysts) {

    /** How few catalysts there are is said to who may read the answers, to others only that they do not suffice. */
    public Violation said(Violation violation) {
        return mayCountCatalysts || !violation.field().equals("catalyseurs")
                ? violation
                : Violation.of("catalyseurs", "concerns.advice-catalysts-few");
    }

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/" + page;
    }

    /** What the form says; nothing leaves it to the answers. */
    static Optional<Scenario> scenario(String number) {
        return Arrays.stream(Scenario.values())
                .filter(one -> String.valueOf(one.number()).equals(number))
                .findFirst();
    }

    public List<Scenario> scenarios() {
        return List.of(Scenario.values());
    }

    public boolean is(Scenario scenario) {
        return means.scenario().filter(scenario::equals).isPresent();
    }

    /** Hours of a number of minutes; the rest is {@link #rest}. */
    public int hours(int minutes) {
        return minutes / 60;
    }

    public int rest(int minutes) {
        return minutes % 60;
    }
}
