package fr.essaim.impressions.web.ideas;

import fr.essaim.campaigns.Campaign;
import fr.essaim.impressions.ideas.FirstIdea;
import fr.essaim.impressions.referents.Referent;
import fr.essaim.kernel.Id;
import fr.essaim.web.Shell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What teachers want to try, as circles of near ideas, and those that stand alone.
 *
 * @param referents those who may carry a small group, as far as the reader may know of them
 * @param team whether the reader gives small groups to them
 */
public record CampaignIdeasView(
        Campaign campaign,
        List<FirstIdea> ideas,
        List<List<FirstIdea>> circles,
        Map<Id, String> names,
        List<Carrier> referents,
        boolean team) {

    /** Somebody who may carry a small group. */
    public record Carrier(Id person, String name, Referent referent) {

        /** All ideas of the group, but for the carrier’s own. */
        boolean carries(List<FirstIdea> circle) {
            return circle.stream()
                    .allMatch(idea -> idea.isBy(person) || referent.ideas().contains(idea.id()));
        }
    }

    public List<FirstIdea> alone() {
        return ideas.stream()
                .filter(idea -> circles.stream().noneMatch(circle -> circle.contains(idea)))
                .toList();
    }

    /** Who carries the small group, "" for nobody yet. */
    public String carriedBy(List<FirstIdea> circle) {
        return referents.stream()
                .filter(one -> one.carries(circle))
                .map(Carrier::name)
                .collect(Collectors.joining(", "));
    }

    public Map<String, String> choices(Shell shell) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", shell.t("impressions.thanks-choose"));
        referents.forEach(one -> choices.put(
                one.person().value(),
                one.name() + ", " + shell.t(one.referent().state().key())));
        return choices;
    }
}
