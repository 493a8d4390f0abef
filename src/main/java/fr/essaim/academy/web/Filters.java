package fr.essaim.academy.web;

import fr.essaim.academy.pool.Found;
import fr.essaim.academy.pool.Needs;
import fr.essaim.animators.pool.HalfDay;
import fr.essaim.animators.pool.Offer;
import fr.essaim.animators.pool.Showing;
import fr.essaim.campaigns.Campaign;
import fr.essaim.concerns.Concern;
import fr.essaim.web.Dates;
import fr.essaim.web.Shell;
import fr.essaim.web.parts.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The search of the pool and the page of it that is shown.
 *
 * @param path of the page that searches
 * @param retained concerns of the campaign, offered first
 */
public record Filters(String path, PoolQuery query, Found found, Optional<Campaign> campaign, List<Concern> retained) {

    public Map<String, String> concerns(Shell shell) {
        Map<String, String> options = any(shell);
        retained.forEach(one -> options.put(one.id(), shell.t(one.label())));
        Concern.all().forEach(one -> options.putIfAbsent(one.id(), shell.t(one.label())));
        return options;
    }

    public Map<String, String> disciplines(Shell shell) {
        Map<String, String> options = any(shell);
        found.disciplines().forEach(one -> options.put(one, one));
        return options;
    }

    public Map<String, String> ways(Shell shell) {
        Map<String, String> options = any(shell);
        for (Showing way : Showing.values()) {
            options.put(way.field(), shell.t("academy.way-" + way.field()));
        }
        return options;
    }

    public Map<String, String> lengths(Shell shell) {
        Map<String, String> options = any(shell);
        Offer.LENGTHS.forEach(minutes -> options.put(String.valueOf(minutes), shell.t("academy.minutes", minutes)));
        return options;
    }

    public Map<String, String> needs(Shell shell) {
        Map<String, String> options = any(shell);
        for (Needs one : Needs.values()) {
            if (one == Needs.NOTHING || campaign.isPresent()) {
                options.put(one.field(), shell.t(one.key()));
            }
        }
        return options;
    }

    public Map<String, String> times(Shell shell) {
        Map<String, String> options = any(shell);
        campaign.map(Campaign::day)
                .ifPresent(day -> options.put(
                        PoolQuery.OUR_DAY,
                        shell.t("academy.our-day", Dates.day(day, shell.visit().language()))));
        HalfDay.all().forEach(half -> options.put(half.field(), shell.t(half.key())));
        return options;
    }

    public boolean isAsking() {
        return !query.wanted().isAnybody();
    }

    /** Pages around the one shown, none for a single page. */
    public List<Link> pages(Shell shell) {
        List<Link> pages = new ArrayList<>();
        for (int page = 1; page <= found.pages() && found.pages() > 1; page++) {
            String address = shell.href(path + query.address(page));
            String text = String.valueOf(page);
            pages.add(page == found.page() ? Link.here(text, address) : Link.to(text, address));
        }
        return pages;
    }

    private static Map<String, String> any(Shell shell) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", shell.t("academy.any"));
        return options;
    }
}
