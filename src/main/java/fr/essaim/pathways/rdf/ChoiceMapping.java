package fr.essaim.pathways.rdf;

import fr.essaim.kernel.Id;
import fr.essaim.pathways.choice.ChoiceBook;
import fr.essaim.pathways.choice.ChoiceSession;
import fr.essaim.pathways.choice.Chooser;
import fr.essaim.pathways.choice.DrawSecret;
import fr.essaim.pathways.choice.FreeChoice;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.Names;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** A free choice, its sessions and its teachers as triples and back. Lists that have an order are one literal. */
final class ChoiceMapping {

    private ChoiceMapping() {}

    static Node choice(Id campaign) {
        return Names.thing("freechoice", campaign);
    }

    static Node session(Optional<Id> session) {
        return session.map(id -> SessionMapping.session(id)).orElse(null);
    }

    static Node person(Id person) {
        return Names.thing("person", person);
    }

    static Description describe(FreeChoice choice) {
        return Description.of(choice(choice.campaign()))
                .a(ChoiceTerms.CHOICE)
                .number(PathwayTerms.SLOT, choice.slot())
                .text(PathwayTerms.SEED, Long.toString(choice.secret().seed()))
                .text(ChoiceTerms.SALT, choice.secret().salt())
                .when(ChoiceTerms.OPENED, choice.opened())
                .when(ChoiceTerms.DEADLINE, choice.deadline())
                .when(ChoiceTerms.CLOSED, choice.closed().orElse(null))
                .when(ChoiceTerms.ANNOUNCED, choice.announced().orElse(null));
    }

    static Description describe(ChoiceSession one, int position) {
        return Description.of(SessionMapping.session(one.id()))
                .a(ChoiceTerms.OFFER)
                .number(PathwayTerms.POSITION, position)
                .ref(PathwayTerms.WORKSHOP, Names.thing("workshop", one.workshop()))
                .ref(
                        PathwayTerms.PLACE,
                        one.room().map(room -> Names.thing("room", room)).orElse(null))
                .number(ChoiceTerms.PLACES, one.places())
                .number(ChoiceTerms.LIMIT, one.limit())
                .number(ChoiceTerms.LEAST, one.least())
                .flag(ChoiceTerms.OFFERED, one.offered())
                .number(ChoiceTerms.DRAWN_PLACES, one.drawn());
    }

    static Description describe(Chooser one) {
        return Description.of(person(one.person()))
                .a(ChoiceTerms.CHOOSER)
                .text(ChoiceTerms.WISHES, one.wishes().stream().map(Id::value).collect(Collectors.joining(" ")))
                .when(ChoiceTerms.WISHED, one.wished().orElse(null))
                .flag(ChoiceTerms.IN_DRAW, one.inDraw())
                .ref(ChoiceTerms.DRAWN, session(one.drawn()))
                .ref(ChoiceTerms.HELD, session(one.place()))
                .flag(ChoiceTerms.SETTLED, one.settled())
                .flag(ChoiceTerms.OUT, one.out())
                .text(ChoiceTerms.WAITS, written(one.waits()))
                .when(ChoiceTerms.REMINDED, one.reminded().orElse(null));
    }

    static Optional<ChoiceBook> read(Graph graph, Id campaign) {
        Facts facts = new Facts(graph, choice(campaign));
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        FreeChoice choice = new FreeChoice(
                campaign,
                facts.number(PathwayTerms.SLOT, 0),
                new DrawSecret(Long.parseLong(facts.text(PathwayTerms.SEED)), facts.text(ChoiceTerms.SALT)),
                facts.when(ChoiceTerms.OPENED).orElseThrow(),
                facts.when(ChoiceTerms.DEADLINE).orElseThrow(),
                facts.when(ChoiceTerms.CLOSED),
                facts.when(ChoiceTerms.ANNOUNCED),
                Facts.ofType(graph, ChoiceTerms.OFFER)
                        .sorted(Comparator.comparingInt(one -> one.number(PathwayTerms.POSITION, 0)))
                        .map(ChoiceMapping::session)
                        .toList());
        return Optional.of(new ChoiceBook(
                choice,
                Facts.ofType(graph, ChoiceTerms.CHOOSER)
                        .map(ChoiceMapping::chooser)
                        .collect(Collectors.toMap(Chooser::person, Function.identity())),
                MoveMapping.moves(graph),
                MoveMapping.swaps(graph)));
    }

    private static ChoiceSession session(Facts facts) {
        return new ChoiceSession(
                Names.id(facts.subject()),
                facts.ref(PathwayTerms.WORKSHOP).map(Names::id).orElseThrow(),
                facts.ref(PathwayTerms.PLACE).map(Names::id),
                facts.number(ChoiceTerms.PLACES, 0),
                facts.number(ChoiceTerms.LIMIT, 0),
                facts.number(ChoiceTerms.LEAST, 0),
                facts.flag(ChoiceTerms.OFFERED),
                facts.number(ChoiceTerms.DRAWN_PLACES, 0));
    }

    private static Chooser chooser(Facts facts) {
        return new Chooser(
                Names.id(facts.subject()),
                split(facts.text(ChoiceTerms.WISHES)).stream().map(Id::of).toList(),
                facts.when(ChoiceTerms.WISHED),
                facts.flag(ChoiceTerms.IN_DRAW),
                facts.ref(ChoiceTerms.DRAWN).map(Names::id),
                facts.ref(ChoiceTerms.HELD).map(Names::id),
                facts.flag(ChoiceTerms.SETTLED),
                facts.flag(ChoiceTerms.OUT),
                waits(facts.text(ChoiceTerms.WAITS)),
                facts.when(ChoiceTerms.REMINDED));
    }

    static String written(List<Chooser.Wait> waits) {
        return waits.stream().map(one -> one.session() + "@" + one.since()).collect(Collectors.joining(" "));
    }

    static List<Chooser.Wait> waits(String text) {
        return split(text).stream()
                .map(one -> one.split("@", 2))
                .map(parts -> new Chooser.Wait(Id.of(parts[0]), Instant.parse(parts[1])))
                .toList();
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
