package fr.essaim.impressions.giving;

import fr.essaim.campaigns.Campaign;
import fr.essaim.groups.Group;
import fr.essaim.impressions.Impression;
import fr.essaim.impressions.When;
import fr.essaim.pathways.Session;
import fr.essaim.workshops.Workshop;
import java.util.List;
import java.util.Optional;

/**
 * A workshop of somebody's pathway and what he said about it.
 *
 * @param begun whether the day of the workshops has come; one without a date has
 * @param delayedOpen whether the same is asked again, days later
 */
public record Visited(
        Campaign campaign,
        Group group,
        Session session,
        Workshop workshop,
        List<Impression> given,
        boolean begun,
        boolean delayedOpen) {

    public Visited {
        given = List.copyOf(given);
    }

    public Optional<Impression> given(When when) {
        return given.stream().filter(one -> one.when() == when).findFirst();
    }
}
