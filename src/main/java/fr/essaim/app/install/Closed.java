package fr.essaim.app.install;

import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Terms;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/** The spaces an uninstallation archived, so that installing again opens these and leaves alone what a team had closed. */
@Singleton
public final class Closed {

    private static final Node SPACE = Terms.ess("closedByUninstall");

    private final GraphStore store;

    @Inject
    public Closed(GraphStore store) {
        this.store = store;
    }

    public void keep(List<Id> groups) {
        store.change(() -> {
            TreeSet<Id> all = new TreeSet<>(kept());
            all.addAll(groups);
            write(List.copyOf(all));
        });
    }

    public List<Id> take() {
        return store.write(() -> {
            List<Id> groups = kept();
            write(List.of());
            return groups;
        });
    }

    /** Needs a running transaction. */
    public List<Id> kept() {
        return new Facts(store.graph(Installation.graph()), node())
                .texts(SPACE).stream().map(Id::of).toList();
    }

    private void write(List<Id> groups) {
        Description said = Description.of(node());
        groups.forEach(group -> said.text(SPACE, group.value()));
        said.replaceIn(store.graph(Installation.graph()));
    }

    private static Node node() {
        return Names.thing("install", Id.of("closed"));
    }
}
