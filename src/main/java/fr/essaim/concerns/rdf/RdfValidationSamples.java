package fr.essaim.concerns.rdf;

import fr.essaim.concerns.Concern;
import fr.essaim.concerns.validation.ValidationSample;
import fr.essaim.concerns.validation.ValidationSamples;
import fr.essaim.concerns.validation.Vote;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Who is asked and what they said, in a graph of its own: it changes with each tap. */
@Singleton
public final class RdfValidationSamples implements ValidationSamples {

    private final GraphStore store;

    @Inject
    public RdfValidationSamples(GraphStore store) {
        this.store = store;
    }

    private record Kept(Optional<ValidationSample> sample) {}

    @Override
    public Optional<ValidationSample> of(Id campaign) {
        return store.record(graph(campaign), Kept.class, graph -> new Kept(read(graph, campaign)))
                .sample();
    }

    private static Optional<ValidationSample> read(Graph graph, Id campaign) {
        Facts facts = new Facts(graph, node(campaign));
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ValidationSample(
                campaign,
                facts.refs(ConcernTerms.CONCERN).stream()
                        .map(node -> Concern.of(Names.id(node).value()))
                        .sorted()
                        .toList(),
                facts.refs(ConcernTerms.ASKS).stream().map(Names::id).toList(),
                Long.parseLong(facts.text(ConcernTerms.SEED)),
                facts.when(ConcernTerms.AT).orElseThrow(),
                Facts.ofType(graph, ConcernTerms.VOTE)
                        .map(RdfValidationSamples::vote)
                        .toList(),
                facts.text(ConcernTerms.MEETING),
                facts.when(ConcernTerms.DECIDED_AT)
                        .map(at -> new ValidationSample.Decision(
                                at, facts.ref(ConcernTerms.BY).map(Names::id)))));
    }

    private static Vote vote(Facts facts) {
        return new Vote(
                Names.id(facts.subject()),
                Vote.Opinion.valueOf(facts.text(ConcernTerms.OPINION)),
                facts.text(ConcernTerms.COMMENT));
    }

    @Override
    public void save(ValidationSample sample) {
        Graph graph = store.graph(graph(sample.campaign()));
        Description.of(node(sample.campaign()))
                .a(ConcernTerms.SAMPLE)
                .refs(
                        ConcernTerms.CONCERN,
                        sample.concerns().stream()
                                .map(concern -> Names.thing("concern", Id.of(concern.id())))
                                .toList())
                .refs(
                        ConcernTerms.ASKS,
                        sample.teachers().stream()
                                .map(teacher -> Names.thing("person", teacher))
                                .toList())
                .text(ConcernTerms.SEED, Long.toString(sample.seed()))
                .when(ConcernTerms.AT, sample.drawnAt())
                .text(ConcernTerms.MEETING, sample.meeting())
                .when(
                        ConcernTerms.DECIDED_AT,
                        sample.decision().map(ValidationSample.Decision::at).orElse(null))
                .ref(
                        ConcernTerms.BY,
                        sample.decision()
                                .flatMap(ValidationSample.Decision::by)
                                .map(by -> Names.thing("person", by))
                                .orElse(null))
                .replaceIn(graph);
        votes(graph, sample);
    }

    private static void votes(Graph graph, ValidationSample sample) {
        Set<Node> said = new HashSet<>();
        for (Vote vote : sample.votes()) {
            Node node = Names.thing("person", vote.teacher());
            said.add(node);
            Description.of(node)
                    .a(ConcernTerms.VOTE)
                    .text(ConcernTerms.OPINION, vote.opinion().name())
                    .text(ConcernTerms.COMMENT, vote.comment())
                    .replaceIn(graph);
        }
        List<Node> before =
                Facts.ofType(graph, ConcernTerms.VOTE).map(Facts::subject).toList();
        before.stream().filter(node -> !said.contains(node)).forEach(node -> Description.remove(graph, node));
    }

    private static Node graph(Id campaign) {
        return Names.graph("validation", campaign);
    }

    private static Node node(Id campaign) {
        return Names.thing("sample", campaign);
    }
}
