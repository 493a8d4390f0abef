package fr.essaim.app.install;

import fr.essaim.app.plugin.PageEntry;
import java.util.List;

/**
 * What an installation would make on the platform, and what it would not and why.
 *
 * @param entries pages that become entries of the platform's navigation
 * @param panels pages shown inside one of the platform’s own
 * @param spaces spaces of groups that wait for the installation
 * @param moves whether they stand on another platform until now
 * @param fallbacks keys of messages: what works otherwise because the platform or the consent does not have it
 * @param missing required capabilities the platform does not have, as the descriptor names them
 */
public record InstallPlan(
        List<PageEntry> entries,
        List<PageEntry> panels,
        int spaces,
        boolean moves,
        List<String> fallbacks,
        List<String> missing) {

    public InstallPlan {
        entries = List.copyOf(entries);
        panels = List.copyOf(panels);
        fallbacks = List.copyOf(fallbacks);
        missing = List.copyOf(missing);
    }
}
