package fr.essaim.outcomes.rdf.synthesis;

import fr.essaim.campaigns.School;
import fr.essaim.impressions.Question;
import fr.essaim.impressions.When;
import fr.essaim.impressions.board.Feelings;
import fr.essaim.impressions.board.FeelingsBoard;
import fr.essaim.impressions.board.Figure;
import fr.essaim.outcomes.PublicAddress;
import fr.essaim.outcomes.synthesis.Count;
import fr.essaim.outcomes.synthesis.Synthesis;
import fr.essaim.outcomes.synthesis.SynthesisData;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Terms;
import fr.essaim.workshops.Workshop;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/** An observation of the data cube for each figure that is shown on the board, and for each thing that is counted. */
@Singleton
public final class RdfSynthesisData implements SynthesisData {

    private final PublicAddress address;

    @Inject
    public RdfSynthesisData(PublicAddress address) {
        this.address = address;
    }

    @Override
    public String turtle(Synthesis synthesis) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node set = name(synthesis, "");
        add(
                graph,
                Description.of(set)
                        .a(SynthesisTerms.DATA_SET)
                        .text(SynthesisTerms.TITLE, synthesis.campaign().title()));
        feelings(graph, set, synthesis);
        synthesis.counts().forEach(count -> add(graph, counted(set, synthesis, count)));
        graph.getPrefixMapping()
                .setNsPrefix("ess", Terms.ESS)
                .setNsPrefix("schema", Terms.SCHEMA)
                .setNsPrefix("dct", Terms.DCT)
                .setNsPrefix("qb", Terms.CUBE);
        return RDFWriter.source(graph).lang(Lang.TURTLE).asString();
    }

    private Description counted(Node set, Synthesis synthesis, Count count) {
        String path = Stream.of(count.what(), count.of(), count.degree() == 0 ? "" : String.valueOf(count.degree()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-", "/", ""));
        Description said = Description.of(name(synthesis, path))
                .a(SynthesisTerms.OBSERVATION)
                .ref(SynthesisTerms.OF_DATA_SET, set)
                .text(SynthesisTerms.COUNTED, count.what())
                .number(SynthesisTerms.COUNT, count.number());
        if (count.moment().isPresent()) {
            return said.text(SynthesisTerms.MOMENT, count.of());
        }
        return count.aspect().isEmpty()
                ? said
                : said.text(SynthesisTerms.ASPECT, count.of()).number(SynthesisTerms.DEGREE, count.degree());
    }

    private void feelings(Graph graph, Node set, Synthesis synthesis) {
        FeelingsBoard board = synthesis.feelings();
        for (When when : When.values()) {
            for (Question question : Question.values()) {
                Feelings feelings = board.of(when, question);
                for (int row = 0; row <= board.workshops().size(); row++) {
                    for (int column = 0; column <= board.campaign().schools().size(); column++) {
                        Figure figure = feelings.at(row, column);
                        if (figure.shown() && !figure.isEmpty()) {
                            String path = "/" + when.name().toLowerCase(Locale.ROOT) + "/" + question.field() + "/"
                                    + row + "-" + column;
                            add(
                                    graph,
                                    observation(set, name(synthesis, path), when, question, figure)
                                            .ref(SynthesisTerms.WORKSHOP, workshop(board, row))
                                            .text(SynthesisTerms.SCHOOL, school(board, column)));
                        }
                    }
                }
            }
        }
    }

    private static Description observation(Node set, Node name, When when, Question question, Figure figure) {
        return Description.of(name)
                .a(SynthesisTerms.OBSERVATION)
                .ref(SynthesisTerms.OF_DATA_SET, set)
                .text(SynthesisTerms.MOMENT, when.name().toLowerCase(Locale.ROOT))
                .text(SynthesisTerms.QUESTION, question.field())
                .number(SynthesisTerms.ANSWERS, figure.answers())
                .number(SynthesisTerms.AGREE, figure.agree());
    }

    /** Null for all workshops together. */
    private Node workshop(FeelingsBoard board, int row) {
        if (row == board.workshops().size()) {
            return null;
        }
        Workshop workshop = board.workshops().get(row);
        return Names.published(address.base(), "ateliers/" + workshop.id());
    }

    /** Null for all schools together. */
    private static String school(FeelingsBoard board, int column) {
        return column == board.campaign().schools().size()
                ? null
                : board.campaign().schools().stream().map(School::uai).toList().get(column);
    }

    private Node name(Synthesis synthesis, String path) {
        return Names.published(
                address.base(), "synthese/" + synthesis.campaign().id() + path);
    }

    private static void add(Graph graph, Description said) {
        said.triples().forEach(graph::add);
    }
}
