package fr.essaim.app.migration;

import fr.essaim.app.install.Installation;
import fr.essaim.app.settings.Settings;
import fr.essaim.rdf.GraphStore;
import fr.essaim.spaces.EarlierSpace;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import fr.essaim.spaces.reconciler.MoveSpaces;
import java.time.Clock;

/**
 * Links to spaces that do not say where they lead are those of the platform that was installed when they were written,
 * else of our own. Those with a path of ours are of our own in any case: another platform installed since never had
 * these spaces, and is given them.
 */
public final class Homes implements Migration {

    private final Settings settings;
    private final Clock clock;

    public Homes(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "0002-homes";
    }

    @Override
    public void migrate(GraphStore store) {
        String installed = Installation.renamed(store, settings).orElse(EarlierSpace.OUR_OWN);
        RdfDiscussionSpaces spaces = new RdfDiscussionSpaces(store);
        if (spaces.home().isEmpty()) {
            new MoveSpaces(store, spaces, clock).to(installed);
        }
    }
}
