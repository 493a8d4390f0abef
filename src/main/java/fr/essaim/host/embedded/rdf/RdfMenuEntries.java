package fr.essaim.host.embedded.rdf;

import fr.essaim.host.embedded.arrivals.MenuEntries;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** All entries in one graph. */
@Singleton
public final class RdfMenuEntries implements MenuEntries {

    private static final Node GRAPH = Names.graph("menu-entries");

    private final GraphStore store;

    @Inject
    public RdfMenuEntries(GraphStore store) {
        this.store = store;
    }

    @Override
    public List<Entry> all() {
        return Facts.ofType(store.graph(GRAPH), Hosting.MENU_ENTRY)
                .map(facts -> new Entry(
                        facts.text(Hosting.NOTICE_KEY),
                        facts.text(Hosting.TITLE),
                        facts.text(Hosting.LEADS_TO),
                        facts.text(Hosting.MENU_GROUP),
                        Integer.parseInt(facts.text(Hosting.MENU_PRIORITY))))
                .sorted(Comparator.comparingInt(Entry::priority).thenComparing(Entry::label))
                .toList();
    }

    @Override
    public Optional<Entry> find(String key) {
        return all().stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    @Override
    public void put(Entry entry) {
        Description.of(node(entry.key()))
                .a(Hosting.MENU_ENTRY)
                .text(Hosting.NOTICE_KEY, entry.key())
                .text(Hosting.TITLE, entry.label())
                .text(Hosting.LEADS_TO, entry.url())
                .text(Hosting.MENU_GROUP, entry.group())
                .number(Hosting.MENU_PRIORITY, entry.priority())
                .replaceIn(store.graph(GRAPH));
    }

    @Override
    public void remove(String key) {
        Description.remove(store.graph(GRAPH), node(key));
    }

    private static Node node(String key) {
        return Names.digest("menu-entry", key);
    }
}
