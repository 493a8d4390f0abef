package fr.essaim.app.install;

import fr.essaim.app.plugin.PageEntry;
import java.util.List;

/**
 * What an installation would make on the platform, and what it would not and why.
 *
 * @param entries pages that become entries of the platform's navigation
 * @param panels pages shown inside one of the platform’s own
 * @param campaigns what is wanted in spaces of groups, of each campaign that wants something
 * @param fallbacks keys of messages: what works otherwise because the platform or the consent does not have it
 * @param missing required capabilities the platform does not have, as the descriptor names them
 */
public record InstallPlan(
        List<PageEntry> entries,
        List<PageEntry> panels,
        List<PlannedSpaces> campaigns,
        List<String> fallbacks,
        List<String> missing) {

    public InstallPlan {
        entries = List.copyOf(entries);
        panels = List.copyOf(panels);
        campaigns = List.copyOf(campaigns);
        fallbacks = List.copyOf(fallbacks);
        missing = List.copyOf(missing);
    }

    /** How many spaces that is. */
    public int spaces() {
        return campaigns.stream().mapToInt(PlannedSpaces::all).sum();
    }

    /** How many of them nobody knows to be there. */
    public int made() {
        return campaigns.stream().mapToInt(PlannedSpaces::made).sum();
    }

    /** How many of them stand on an earlier platform, where what people wrote stays. */
    public int moved() {
        return campaigns.stream().mapToInt(PlannedSpaces::moved).sum();
    }
}
