package fr.essaim.app.migration;

import fr.essaim.app.install.Installation;
import fr.essaim.app.plugin.Plugin;
import fr.essaim.app.settings.Settings;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import java.time.Clock;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;

/**
 * An instance that already keeps spaces in its platform from before there was anything to agree to is taken to be
 * agreed to and installed: its teachers must not find their groups' spaces standing still after an upgrade.
 */
public final class AtHome implements Migration {

    private final Settings settings;
    private final Plugin plugin;
    private final Clock clock;

    public AtHome(Settings settings, Plugin plugin, Clock clock) {
        this.settings = settings;
        this.plugin = plugin;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "0001-at-home";
    }

    @Override
    public void migrate(GraphStore store) {
        String spaces = Names.graph("spaces").getURI() + ":";
        boolean lives = Iter.toList(store.dataset().listGraphNodes()).stream()
                .filter(Node::isURI)
                .anyMatch(graph -> graph.getURI().startsWith(spaces));
        if (lives) {
            Installation.whole(settings, plugin, clock.instant()).replaceIn(store.graph(Installation.graph()));
        }
    }
}
