package fr.essaim.desk.web;

import fr.essaim.campaigns.School;
import fr.essaim.desk.Road;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.web.Shell;
import fr.essaim.web.parts.RiverStep;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The road of a campaign, step by step: where it stands, what blocks the next, one button. */
public record RoadView(Road road, Language language) {

    public String path(String page) {
        return "/campagnes/" + road.campaign().id() + "/" + page;
    }

    public String schools() {
        return road.campaign().schools().stream().map(School::name).collect(Collectors.joining(", "));
    }

    public String day() {
        return DayView.capital(Dates.day(road.campaign().day(), language));
    }

    public List<RiverStep> steps(Shell shell) {
        RoadSteps made = new RoadSteps(this, shell);
        List<RiverStep> steps = new ArrayList<>();
        steps.addAll(new PreparingSteps(made, road, shell).all());
        steps.addAll(new PlacingSteps(made, road, shell).all());
        steps.addAll(new LivingSteps(made, road, shell).all());
        return steps;
    }
}
