package fr.essaim.pathways.web.means;

import fr.essaim.animators.Animator;
import fr.essaim.campaigns.Campaign;
import fr.essaim.pathways.means.Means;
import fr.essaim.web.Shell;
import fr.essaim.workshops.EquipmentNeed;
import fr.essaim.workshops.Workshop;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** What each part says while it is folded. */
    public String poolsNow(Shell shell) {
        return means.pools().isEmpty()
                ? usual(shell)
                : means.pools().stream()
                        .map(pool -> pool.count() + " " + pool.what())
                        .collect(Collectors.joining(", "));
    }

    public String roomsNow(Shell shell) {
        return listed(
                shell,
                campaign.rooms().stream()
                        .filter(room -> means.place(room.id()).lost()
                                || means.place(room.id()).sessions() > 1)
                        .map(room -> means.place(room.id()).lost()
                                ? shell.t("pathways.now-lost", room.name())
                                : shell.t(
                                        "pathways.now-hall",
                                        room.name(),
                                        means.place(room.id()).sessions()))
                        .toList());
    }

    public String sitesNow(Shell shell) {
        List<String> sites =
                campaign.sites().stream().map(school -> school.name()).toList();
        return sites.size() > 1
                ? shell.t("pathways.now-sites", String.join(", ", sites), means.travel())
                : shell.t("pathways.now-site", String.join("", sites));
    }

    public String animatorsNow(Shell shell) {
        return listed(
                shell,
                animators.stream()
                        .filter(one -> !means.presence(one.id()).equals(new Means.Presence(one.id(), Set.of(), 0)))
                        .map(one -> means.presence(one.id()).away().isEmpty()
                                ? shell.t(
                                        "pathways.now-most",
                                        one.name(),
                                        means.presence(one.id()).most())
                                : shell.t(
                                        "pathways.now-away",
                                        one.name(),
                                        numbers(means.presence(one.id()).away())))
                        .toList());
    }

    public String slotsNow(Shell shell) {
        return means.closed().isEmpty() ? usual(shell) : shell.t("pathways.now-closed", numbers(means.closed()));
    }

    private static String listed(Shell shell, List<String> said) {
        return said.isEmpty() ? usual(shell) : String.join(" · ", said);
    }

    private static String numbers(Set<Integer> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String usual(Shell shell) {
        return shell.t("pathways.now-usual");
    }
}
