package fr.essaim.app.host;

import fr.essaim.app.plugin.PageEntry;
import fr.essaim.app.plugin.Plugin;
import fr.essaim.app.settings.PublicRoot;
import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostSpace;
import fr.essaim.host.spi.Shell;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The entries in the menu of a group's space: the descriptor's pages of placement {@code space}. All idempotent. */
@Singleton
public final class SpaceMenus {

    private static final System.Logger LOG = System.getLogger(SpaceMenus.class.getName());
    private static final String KEY = "ESSAIM-";

    private final Plugin plugin;
    private final PublicRoot root;

    @Inject
    public SpaceMenus(Plugin plugin, PublicRoot root) {
        this.plugin = plugin;
        this.root = root;
    }

    /**
     * Puts them there, or takes them out of one that is archived. A space whose menu the host refuses is a space all
     * the same.
     *
     * @throws HostFailure when the host may do it later
     */
    void follow(HostPlatform host, HostSpace space) {
        if (!host.can(Capability.NAVIGATION) || !space.key().startsWith(KEY)) {
            return;
        }
        String group = space.key().substring(KEY.length());
        try {
            if (space.archived()) {
                takeOut(host, Id.of(group));
            } else {
                pages().map(page -> entry(page, group, space.id())).forEach(host.shell()::put);
            }
        } catch (HostFailure failure) {
            if (failure.kind() == HostFailure.Kind.UNAVAILABLE || failure.kind() == HostFailure.Kind.MALFORMED) {
                throw failure;
            }
            LOG.log(Level.WARNING, "no entry in the menu of a space: {0}", failure.code());
        }
    }

    /** @return how many */
    int takeOut(HostPlatform host, Id group) {
        return pages().mapToInt(page -> {
                    host.shell().remove(key(page, group.value()));
                    return 1;
                })
                .sum();
    }

    private Stream<PageEntry> pages() {
        return plugin.pages().stream()
                .filter(page -> page.placement().equals("space"))
                .sorted(Comparator.comparing(PageEntry::order));
    }

    private Shell.Entry entry(PageEntry page, String group, String space) {
        String address = root.address() + page.path().substring(1).replace("{group}", group);
        return new Shell.Entry(key(page, group), page.label().fr(), address, Optional.of(space), true, page.order());
    }

    /** At most sixty signs, whatever the group's id. */
    private static String key(PageEntry page, String group) {
        String key = "essaim-" + page.id() + "-" + group.toLowerCase(Locale.ROOT);
        return key.length() <= 60 ? key : key.substring(0, 60);
    }
}
