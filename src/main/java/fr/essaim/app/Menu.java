package fr.essaim.app;

import fr.essaim.web.NavItem;
import fr.essaim.web.Navigation;
import fr.essaim.web.Permissions;
import fr.essaim.web.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** The entries of the navigation. Only pages the viewer may open are shown. */
@Singleton
public final class Menu implements Navigation {

    private final Permissions permissions;

    @Inject
    public Menu(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public List<NavItem> of(Viewer viewer, String path) {
        List<NavItem> items = new ArrayList<>();
        if (viewer.signedIn()) {
            if (permissions.has(viewer, "campaign.manage")) {
                items.add(item("/campagnes", "app.nav.campaigns", path));
            }
            if (permissions.has(viewer, "pathway.view-own")) {
                items.add(item("/journee", "app.nav.day", path));
                items.add(item("/journal", "app.nav.journal", path));
            }
            items.add(item("/plateforme", "app.nav.platform", path));
        }
        if (permissions.has(viewer, "academy.view")) {
            items.add(item("/academie/vivier", "app.nav.pool", path));
            items.add(item("/academie/ressentis", "app.nav.academy", path));
        }
        if (permissions.has(viewer, "plugin.admin")) {
            items.add(item("/administration", "app.nav.administration", path));
        }
        items.add(item("/ateliers", "app.nav.workshops", path));
        return items;
    }

    private static NavItem item(String target, String label, String path) {
        return new NavItem(target, label, path.equals(target) || path.startsWith(target + "/"));
    }
}
