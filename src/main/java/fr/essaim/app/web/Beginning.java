package fr.essaim.app.web;

import fr.essaim.web.Permissions;
import fr.essaim.web.Viewer;
import java.util.List;

/** Where somebody begins: the first page there is something to do on for what the person is here. */
final class Beginning {

    private static final List<Page> PAGES = List.of(
            new Page("campaign.manage", "campagnes"),
            new Page("pathway.view-own", "journee"),
            new Page("academy.view", "academie/ressentis"),
            new Page("plugin.admin", "administration"));

    private record Page(String permission, String path) {}

    private Beginning() {}

    static String of(Permissions permissions, Viewer viewer) {
        return PAGES.stream()
                .filter(page -> permissions.has(viewer, page.permission()))
                .map(Page::path)
                .findFirst()
                .orElse("plateforme");
    }
}
