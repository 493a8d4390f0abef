package fr.essaim.impressions.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.impressions.When;
import fr.essaim.impressions.giving.Visited;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.web.Shell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The workshops somebody was at, day by day, and what is left to say. */
public record VisitedView(List<Visited> visited, Language language) {

    public Map<Campaign, List<Visited>> days() {
        Map<Campaign, List<Visited>> days = new LinkedHashMap<>();
        visited.forEach(one -> days.computeIfAbsent(one.campaign(), day -> new java.util.ArrayList<>())
                .add(one));
        return days;
    }

    public boolean delayedOpen(Campaign campaign) {
        return visited.stream().anyMatch(one -> one.campaign().equals(campaign) && one.delayedOpen());
    }

    public String at(Visited one) {
        return Dates.time(one.campaign().slot(one.session().slot()).start(), language);
    }

    public String path(Visited one, When when) {
        return Moments.path(one.workshop().id(), when);
    }

    public String state(Shell shell, Visited one, When when) {
        return shell.t(one.given(when).isPresent() ? "impressions.given-change" : "impressions.give");
    }
}
