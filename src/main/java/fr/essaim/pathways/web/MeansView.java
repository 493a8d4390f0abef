package fr.essaim.pathways.web;

import fr.essaim.animators.Animator;
import fr.essaim.campaigns.Campaign;
import fr.essaim.pathways.means.Means;
import fr.essaim.workshops.EquipmentNeed;
import fr.essaim.workshops.Workshop;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The means as a form. @param animators those of the campaign's workshops, by name */
public record MeansView(Campaign campaign, Means means, List<Workshop> workshops, List<Animator> animators) {

    static final int POOLS = 6;

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/" + page;
    }

    public int pools() {
        return Math.min(POOLS, Math.max(2, means.pools().size() + 1));
    }

    public String what(int row) {
        return row <= means.pools().size() ? means.pools().get(row - 1).what() : "";
    }

    public String count(int row) {
        return row <= means.pools().size() ? "" + means.pools().get(row - 1).count() : "";
    }

    /** What workshops ask for by number and nobody counts yet. */
    public List<String> uncounted() {
        return workshops.stream()
                .flatMap(one -> one.needs().stream())
                .filter(need -> !need.isFixed())
                .map(EquipmentNeed::what)
                .filter(what ->
                        means.pools().stream().noneMatch(pool -> pool.what().equalsIgnoreCase(what)))
                .distinct()
                .toList();
    }

    public boolean severalSchools() {
        return campaign.schools().size() > 1;
    }

    public Map<String, String> sites(String anywhere) {
        Map<String, String> sites = new LinkedHashMap<>();
        sites.put("", anywhere);
        campaign.schools().forEach(school -> sites.put(school.uai(), school.name()));
        return sites;
    }
}
