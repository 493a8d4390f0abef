package fr.essaim.app.uninstall;

import fr.essaim.app.backup.Album;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Memberships;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.PublicDataset;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;

/**
 * Erases everything the plugin keeps, private and public, photos included. What stays: what belongs to the embedded platform (accounts,
 * groups, topics, notices — where it is the host, that is the host's), who administers, the audit, and how far the
 * store is migrated.
 */
@Singleton
public final class Purge {

    private static final Set<String> STAY =
            Set.of("accounts", "secrets", "exchange", "notices", "audit", "migrations", "install", "memberships");

    private final GraphStore store;
    private final PublicDataset published;
    private final Campaigns campaigns;
    private final Memberships memberships;
    private final Album album;

    @Inject
    public Purge(GraphStore store, PublicDataset published, Campaigns campaigns, Memberships memberships, Album album) {
        this.store = store;
        this.published = published;
        this.campaigns = campaigns;
        this.memberships = memberships;
        this.album = album;
    }

    void everything() {
        store.change(() -> {
            campaigns.all().stream()
                    .flatMap(campaign -> List.copyOf(memberships.in(campaign.id())).stream())
                    .forEach(memberships::remove);
            for (Node graph : Iter.toList(store.dataset().listGraphNodes())) {
                if (!STAY.contains(room(graph))) {
                    store.graph(graph).clear();
                }
            }
        });
        published.names().forEach(published::withdraw);
        try {
            album.burn();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    /** The room that keeps a graph: {@code urn:essaim:g:journal:…} is the journal's. */
    private static String room(Node graph) {
        String[] steps = graph.getURI().split(":");
        return steps.length > 3 ? steps[3] : "";
    }
}
