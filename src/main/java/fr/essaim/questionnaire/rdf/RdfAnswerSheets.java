package fr.essaim.questionnaire.rdf;

import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.AnswerSheets;
import fr.essaim.questionnaire.Answers;
import fr.essaim.questionnaire.AnswersText;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The sheets of a campaign in a graph of their own, one literal a teacher. */
@Singleton
public final class RdfAnswerSheets implements AnswerSheets {

    private final GraphStore store;

    @Inject
    public RdfAnswerSheets(GraphStore store) {
        this.store = store;
    }

    private record Sheets(List<Answers> list) {}

    @Override
    public List<Answers> of(Id campaign) {
        return store.record(graph(campaign), Sheets.class, RdfAnswerSheets::read)
                .list();
    }

    private static Sheets read(Graph graph) {
        return new Sheets(graph.find(Node.ANY, QuestionnaireTerms.ANSWERS, Node.ANY).toList().stream()
                .map(triple -> AnswersText.read(
                        Names.id(triple.getSubject()), triple.getObject().getLiteralLexicalForm()))
                .sorted(Comparator.comparing(Answers::teacher))
                .toList());
    }

    @Override
    public void save(Id campaign, Collection<Answers> sheets) {
        Graph graph = store.graph(graph(campaign));
        sheets.forEach(answers -> Description.of(node(answers.teacher()))
                .text(QuestionnaireTerms.ANSWERS, AnswersText.write(answers))
                .replaceIn(graph));
    }

    @Override
    public void remove(Id campaign, Collection<Id> teachers) {
        Graph graph = store.graph(graph(campaign));
        teachers.forEach(teacher -> Description.remove(graph, node(teacher)));
    }

    private static Node graph(Id campaign) {
        return Names.graph(QuestionnaireTerms.ROOM, campaign);
    }

    private static Node node(Id person) {
        return Names.thing("person", person);
    }
}
