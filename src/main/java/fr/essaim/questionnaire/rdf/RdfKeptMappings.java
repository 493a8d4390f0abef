package fr.essaim.questionnaire.rdf;

import fr.essaim.questionnaire.intake.ColumnUse;
import fr.essaim.questionnaire.intake.KeptMappings;
import fr.essaim.questionnaire.intake.Mapping;
import fr.essaim.questionnaire.intake.MappingText;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Confirmed mappings of the whole instance, each under a fingerprint of its headings. */
@Singleton
public final class RdfKeptMappings implements KeptMappings {

    private static final Node GRAPH = Names.graph("mappings");

    private final GraphStore store;

    @Inject
    public RdfKeptMappings(GraphStore store) {
        this.store = store;
    }

    @Override
    public Optional<Mapping> like(List<String> headers) {
        return new Facts(store.graph(GRAPH), node(headers))
                .maybe(QuestionnaireTerms.MAPPING)
                .map(MappingText::read);
    }

    @Override
    public void keep(Mapping mapping) {
        List<String> headers = mapping.columns().stream().map(ColumnUse::header).toList();
        Description.of(node(headers))
                .text(QuestionnaireTerms.MAPPING, MappingText.write(mapping))
                .replaceIn(store.graph(GRAPH));
    }

    private static Node node(List<String> headers) {
        String sorted = String.join("\n", headers.stream().sorted().toList());
        return Names.digest("mapping", sorted);
    }
}
