package fr.essaim.pathways.rdf;

import fr.essaim.kernel.Id;
import fr.essaim.pathways.choice.Move;
import fr.essaim.pathways.choice.Swap;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.Names;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Changes of places and offers to swap as triples and back. */
final class MoveMapping {

    private MoveMapping() {}

    static Description describe(Id campaign, Move move, int position) {
        return Description.of(Names.part(ChoiceMapping.choice(campaign), "move", position))
                .a(ChoiceTerms.MOVE)
                .number(PathwayTerms.POSITION, position)
                .number(ChoiceTerms.TURN, move.turn())
                .text(ChoiceTerms.KIND, move.kind().name())
                .ref(ChoiceTerms.PERSON, ChoiceMapping.person(move.person()))
                .ref(ChoiceTerms.FROM, ChoiceMapping.session(move.from()))
                .ref(ChoiceTerms.TO, ChoiceMapping.session(move.to()))
                .ref(ChoiceTerms.BY, ChoiceMapping.person(move.by()))
                .when(ChoiceTerms.AT, move.at())
                .text(ChoiceTerms.WHY, move.reason())
                .flag(ChoiceTerms.SETTLED, move.settled())
                .flag(ChoiceTerms.OUT, move.out())
                .text(ChoiceTerms.WAITS, ChoiceMapping.written(move.waits()));
    }

    static List<Move> moves(Graph graph) {
        return Facts.ofType(graph, ChoiceTerms.MOVE)
                .sorted(Comparator.comparingInt(facts -> facts.number(PathwayTerms.POSITION, 0)))
                .map(facts -> new Move(
                        facts.number(ChoiceTerms.TURN, 0),
                        Move.Kind.valueOf(facts.text(ChoiceTerms.KIND)),
                        id(facts, ChoiceTerms.PERSON).orElseThrow(),
                        id(facts, ChoiceTerms.FROM),
                        id(facts, ChoiceTerms.TO),
                        id(facts, ChoiceTerms.BY).orElseThrow(),
                        facts.when(ChoiceTerms.AT).orElseThrow(),
                        facts.text(ChoiceTerms.WHY),
                        facts.flag(ChoiceTerms.SETTLED),
                        facts.flag(ChoiceTerms.OUT),
                        ChoiceMapping.waits(facts.text(ChoiceTerms.WAITS))))
                .toList();
    }

    static Description describe(Swap swap) {
        return Description.of(Names.thing("swap", swap.id()))
                .a(ChoiceTerms.SWAP)
                .ref(ChoiceTerms.BY, ChoiceMapping.person(swap.proposer()))
                .ref(ChoiceTerms.FROM, ChoiceMapping.session(Optional.of(swap.from())))
                .ref(ChoiceTerms.TO, ChoiceMapping.session(Optional.of(swap.to())))
                .ref(ChoiceTerms.ASKED, swap.asked().map(ChoiceMapping::person).orElse(null))
                .text(ChoiceTerms.STATE, swap.state().name())
                .ref(
                        ChoiceTerms.PARTNER,
                        swap.partner().map(ChoiceMapping::person).orElse(null))
                .refs(
                        ChoiceTerms.DECLINED,
                        swap.declined().stream().map(ChoiceMapping::person).toList())
                .when(ChoiceTerms.AT, swap.at());
    }

    static List<Swap> swaps(Graph graph) {
        return Facts.ofType(graph, ChoiceTerms.SWAP)
                .map(facts -> new Swap(
                        Names.id(facts.subject()),
                        id(facts, ChoiceTerms.BY).orElseThrow(),
                        id(facts, ChoiceTerms.FROM).orElseThrow(),
                        id(facts, ChoiceTerms.TO).orElseThrow(),
                        id(facts, ChoiceTerms.ASKED),
                        Swap.State.valueOf(facts.text(ChoiceTerms.STATE)),
                        id(facts, ChoiceTerms.PARTNER),
                        facts.refs(ChoiceTerms.DECLINED).stream().map(Names::id).collect(Collectors.toSet()),
                        facts.when(ChoiceTerms.AT).orElseThrow()))
                .sorted(Comparator.comparing(Swap::at).thenComparing(Swap::id))
                .toList();
    }

    private static Optional<Id> id(Facts facts, Node property) {
        return facts.ref(property).map(Names::id);
    }
}
