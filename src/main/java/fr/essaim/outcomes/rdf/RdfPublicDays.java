package fr.essaim.outcomes.rdf;

import fr.essaim.kernel.Id;
import fr.essaim.outcomes.PublicAddress;
import fr.essaim.outcomes.PublicDay;
import fr.essaim.outcomes.PublicDays;
import fr.essaim.outcomes.Wording;
import fr.essaim.rdf.PublicDataset;
import fr.essaim.rdf.RdfSyntax;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** The public dataset, one graph a workshop and one a day. */
@Singleton
public final class RdfPublicDays implements PublicDays {

    private final PublicDataset dataset;
    private final PublicNames names;
    private final DayGraphs graphs;

    @Inject
    public RdfPublicDays(PublicDataset dataset, PublicAddress address, Wording wording) {
        this.dataset = dataset;
        this.names = new PublicNames(address);
        this.graphs = new DayGraphs(names, wording);
    }

    @Override
    public void publish(PublicDay day) {
        Set<Node> before = workshopsOf(names.day(day.campaign()));
        // the whole first: if anything in it may not be public, nothing of it is
        dataset.publish(names.day(day.campaign()), graphs.day(day));
        day.workshops().forEach(offer -> {
            Node name = names.workshop(offer.id());
            dataset.publish(name, graphs.workshop(day, offer));
            before.remove(name);
        });
        before.forEach(dataset::withdraw);
    }

    @Override
    public void withdraw(Id campaign) {
        Node day = names.day(campaign);
        workshopsOf(day).forEach(dataset::withdraw);
        dataset.withdraw(day);
    }

    @Override
    public Optional<String> workshop(Id workshop, String mediaType) {
        return dataset.find(names.workshop(workshop)).map(syntax(mediaType)::write);
    }

    @Override
    public Optional<String> day(Id campaign, String mediaType) {
        return dataset.find(names.day(campaign)).map(syntax(mediaType)::write);
    }

    @Override
    public String all(String mediaType) {
        Graph all = GraphFactory.createDefaultGraph();
        dataset.names().stream()
                .flatMap(name -> dataset.find(name).stream())
                .forEach(graph -> GraphUtil.addInto(all, graph));
        return syntax(mediaType).write(all);
    }

    @Override
    public String vocabulary(String mediaType) {
        Graph vocabulary = GraphFactory.createDefaultGraph();
        RDFParser.create()
                .source(PublicDataset.class.getResourceAsStream("essaim.ttl"))
                .lang(Lang.TURTLE)
                .parse(vocabulary);
        return syntax(mediaType).write(vocabulary);
    }

    private Set<Node> workshopsOf(Node day) {
        return dataset.find(day)
                .map(graph -> new HashSet<>(graph.find(Node.ANY, RDF.type.asNode(), PublicTerms.COURSE)
                        .mapWith(triple -> triple.getSubject())
                        .toList()))
                .orElseGet(HashSet::new);
    }

    private static RdfSyntax syntax(String mediaType) {
        return Arrays.stream(RdfSyntax.values())
                .filter(syntax -> syntax.mediaType().equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(mediaType));
    }
}
