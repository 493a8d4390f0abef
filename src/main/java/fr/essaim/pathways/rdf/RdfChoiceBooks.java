package fr.essaim.pathways.rdf;

import fr.essaim.kernel.Id;
import fr.essaim.pathways.choice.ChoiceBook;
import fr.essaim.pathways.choice.ChoiceBooks;
import fr.essaim.pathways.choice.ChoiceSession;
import fr.essaim.pathways.choice.Chooser;
import fr.essaim.pathways.choice.Move;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** One graph a campaign. A wish or a place writes the few triples it changes, however many people take part. */
@Singleton
public final class RdfChoiceBooks implements ChoiceBooks {

    private final GraphStore store;

    @Inject
    public RdfChoiceBooks(GraphStore store) {
        this.store = store;
    }

    private record Kept(Optional<ChoiceBook> book) {}

    @Override
    public Optional<ChoiceBook> of(Id campaign) {
        return store.record(name(campaign), Kept.class, graph -> new Kept(ChoiceMapping.read(graph, campaign)))
                .book();
    }

    @Override
    public void save(ChoiceBook book) {
        Optional<ChoiceBook> before = of(book.campaign());
        Graph graph = store.graph(name(book.campaign()));
        ChoiceMapping.describe(book.choice()).replaceIn(graph);
        List<ChoiceSession> sessions = book.choice().sessions();
        for (int position = 0; position < sessions.size(); position++) {
            ChoiceMapping.describe(sessions.get(position), position).replaceIn(graph);
        }
        before.stream()
                .flatMap(old -> old.choice().sessions().stream())
                .filter(old -> book.choice().find(old.id()).isEmpty())
                .forEach(gone -> Description.remove(graph, SessionMapping.session(gone.id())));
        choosers(graph, before, book);
        moves(graph, before, book);
        book.swaps().stream()
                .filter(swap -> before.filter(old -> old.swaps().contains(swap)).isEmpty())
                .forEach(swap -> MoveMapping.describe(swap).replaceIn(graph));
    }

    private static void choosers(Graph graph, Optional<ChoiceBook> before, ChoiceBook book) {
        for (Chooser one : book.choosers().values()) {
            if (before.filter(old -> one.equals(old.choosers().get(one.person())))
                    .isEmpty()) {
                ChoiceMapping.describe(one).replaceIn(graph);
            }
        }
        before.stream()
                .flatMap(old -> old.choosers().keySet().stream())
                .filter(person -> !book.choosers().containsKey(person))
                .forEach(gone -> Description.remove(graph, ChoiceMapping.person(gone)));
    }

    private static void moves(Graph graph, Optional<ChoiceBook> before, ChoiceBook book) {
        List<Move> moves = book.moves();
        for (int position = before.map(old -> old.moves().size()).orElse(0); position < moves.size(); position++) {
            MoveMapping.describe(book.campaign(), moves.get(position), position + 1)
                    .replaceIn(graph);
        }
    }

    private static Node name(Id campaign) {
        return Names.graph(ChoiceTerms.ROOM, campaign);
    }
}
