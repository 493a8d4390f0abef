package fr.essaim.app.web.admin;

import fr.essaim.app.install.InstallState;
import java.util.List;

/**
 * How far the setting-up is.
 *
 * @param tested when, in words, "" when not yet; the same for the others
 * @param refused optional scopes that were refused, with what happens instead
 */
public record HomeView(
        String version,
        String kind,
        InstallState state,
        String tested,
        String consented,
        String installed,
        String removed,
        List<ScopesView.Line> refused) {

    /** Key of what is said while something is left to do. */
    public String lede() {
        if (state.isInstalled()) {
            return "admin.to-set-up-say";
        }
        return removed.isEmpty() ? "admin.nothing-written" : "admin.nothing-more-written";
    }
}
