package fr.essaim.desk.rdf;

import fr.essaim.desk.feed.Turns;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Terms;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** One number a person, for those who asked at all. */
@Singleton
public final class RdfTurns implements Turns {

    private static final Node TURN = Terms.ess("calendarTurn");

    private final GraphStore store;

    @Inject
    public RdfTurns(GraphStore store) {
        this.store = store;
    }

    @Override
    public int of(Id person) {
        return new Facts(graph(), node(person)).number(TURN, 0);
    }

    @Override
    public void next(Id person) {
        Description.of(node(person)).number(TURN, of(person) + 1L).replaceIn(graph());
    }

    @Override
    public boolean forget(Id person) {
        boolean known = of(person) > 0;
        Description.remove(graph(), node(person));
        return known;
    }

    private Graph graph() {
        return store.graph(Names.graph("calendar-turns"));
    }

    private static Node node(Id person) {
        return Names.thing("person", person);
    }
}
