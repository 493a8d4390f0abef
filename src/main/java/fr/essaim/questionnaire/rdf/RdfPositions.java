package fr.essaim.questionnaire.rdf;

import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.profiles.Positions;
import fr.essaim.questionnaire.profiles.Profile;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The quarters that teachers chose for themselves, in a graph of their own. */
@Singleton
public final class RdfPositions implements Positions {

    private final GraphStore store;

    @Inject
    public RdfPositions(GraphStore store) {
        this.store = store;
    }

    private record Declared(Map<Id, Profile> byTeacher) {}

    @Override
    public Map<Id, Profile> of(Id campaign) {
        return store.record(graph(campaign), Declared.class, RdfPositions::read).byTeacher();
    }

    private static Declared read(Graph graph) {
        return new Declared(graph.find(Node.ANY, QuestionnaireTerms.OWN_QUARTER, Node.ANY).toList().stream()
                .collect(Collectors.toUnmodifiableMap(
                        triple -> Names.id(triple.getSubject()),
                        triple -> Profile.valueOf(triple.getObject().getLiteralLexicalForm()))));
    }

    @Override
    public void declare(Id campaign, Id teacher, Profile profile) {
        Description.of(node(teacher))
                .text(QuestionnaireTerms.OWN_QUARTER, profile.name())
                .replaceIn(store.graph(graph(campaign)));
    }

    @Override
    public void withdraw(Id campaign, Id teacher) {
        Description.remove(store.graph(graph(campaign)), node(teacher));
    }

    private static Node graph(Id campaign) {
        return Names.graph("positions", campaign);
    }

    private static Node node(Id person) {
        return Names.thing("person", person);
    }
}
