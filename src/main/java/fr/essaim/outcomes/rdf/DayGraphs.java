package fr.essaim.outcomes.rdf;

import fr.essaim.concerns.Concern;
import fr.essaim.outcomes.PublicDay;
import fr.essaim.outcomes.Wording;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Terms;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** A public day as triples. Whoever reads a workshop alone finds in its graph all that its own triples point to. */
final class DayGraphs {

    private static final String FRENCH = "fr";

    private final PublicNames names;
    private final Wording wording;

    DayGraphs(PublicNames names, Wording wording) {
        this.names = names;
        this.wording = wording;
    }

    Graph workshop(PublicDay day, PublicDay.Offer offer) {
        return graph(
                day,
                List.of(offer),
                day.lines().stream().filter(line -> line.visits(offer)).toList());
    }

    Graph day(PublicDay day) {
        return graph(day, day.workshops(), day.lines());
    }

    private Graph graph(PublicDay day, List<PublicDay.Offer> offers, List<PublicDay.Line> lines) {
        Graph graph = GraphFactory.createDefaultGraph();
        day.start().ifPresent(start -> event(graph, day, offers, start));
        offers.forEach(offer -> offer(graph, day, offer));
        offers.stream().flatMap(offer -> offer.concerns().stream()).forEach(concern -> concern(graph, concern));
        lines.forEach(line -> line(graph, day, line));
        return graph;
    }

    private void event(Graph graph, PublicDay day, List<PublicDay.Offer> offers, OffsetDateTime start) {
        Description event = Description.of(names.event(day.campaign()))
                .a(PublicTerms.EVENT)
                .text(PublicTerms.NAME, day.title(), FRENCH)
                .ref(PublicTerms.START, moment(start))
                .ref(PublicTerms.END, day.end().map(DayGraphs::moment).orElse(null));
        day.schools().forEach(school -> event.ref(PublicTerms.ORGANISER, school(graph, day, school)));
        offers.forEach(offer -> offer.sessions()
                .forEach(held -> event.ref(PublicTerms.SUB_EVENT, names.session(offer.id(), held.id()))));
        event.replaceIn(graph);
    }

    private Node school(Graph graph, PublicDay day, PublicDay.Place school) {
        Node node = names.school(school.uai());
        Node academy = day.academy().isBlank() ? null : names.academy(day.academy());
        Description.of(node)
                .a(PublicTerms.ORGANISATION)
                .a(PublicTerms.MIDDLE_SCHOOL)
                .text(PublicTerms.NAME, school.name())
                .text(PublicTerms.UAI, school.uai())
                .ref(PublicTerms.PART_OF, academy)
                .replaceIn(graph);
        if (academy != null) {
            Description.of(academy)
                    .a(PublicTerms.ORGANISATION)
                    .text(PublicTerms.NAME, day.academy())
                    .replaceIn(graph);
        }
        return node;
    }

    private void offer(Graph graph, PublicDay day, PublicDay.Offer offer) {
        Description course = Description.of(names.workshop(offer.id()))
                .a(PublicTerms.COURSE)
                .text(PublicTerms.NAME, offer.title(), FRENCH)
                .text(PublicTerms.DESCRIPTION, offer.description(), FRENCH)
                .ref(PublicTerms.TIME_REQUIRED, minutes(offer.demonstration() + offer.exchange()))
                .text(PublicTerms.LANGUAGE, FRENCH)
                .number(PublicTerms.DEMONSTRATION, offer.demonstration())
                .number(PublicTerms.EXCHANGE, offer.exchange())
                .ref(PublicTerms.LICENCE, PublicTerms.OPEN_LICENCE);
        offer.takeaways().forEach(line -> course.text(PublicTerms.TEACHES, line, FRENCH));
        offer.concerns().forEach(concern -> course.ref(PublicTerms.SUBJECT, Terms.concern(concern.id())));
        offer.sessions().forEach(held -> {
            Node session = names.session(offer.id(), held.id());
            course.ref(PublicTerms.HAS_INSTANCE, session);
            session(graph, day, offer, held, session);
        });
        course.replaceIn(graph);
    }

    private void session(Graph graph, PublicDay day, PublicDay.Offer offer, PublicDay.Held held, Node node) {
        Description session = Description.of(node)
                .a(PublicTerms.COURSE_INSTANCE)
                .a(PublicTerms.EVENT)
                .text(PublicTerms.NAME, offer.title(), FRENCH)
                .ref(PublicTerms.START, moment(held.start()))
                .ref(PublicTerms.END, moment(held.end()))
                .text(PublicTerms.LOCATION, held.room())
                .ref(PublicTerms.SUPER_EVENT, names.event(day.campaign()));
        if (held.places() > 0) {
            session.number(PublicTerms.CAPACITY, held.places());
        }
        session.replaceIn(graph);
    }

    private void line(Graph graph, PublicDay day, PublicDay.Line line) {
        Node group = names.group(day.campaign(), line.group());
        Description.of(group)
                .a(PublicTerms.GROUP)
                .text(PublicTerms.LABEL, line.group())
                .number(PublicTerms.HEAD_COUNT, line.headCount())
                .replaceIn(graph);
        Description pathway = Description.of(names.pathway(day.campaign(), line.group()))
                .a(PublicTerms.PATHWAY)
                .a(PublicTerms.ITEM_LIST)
                .a(PublicTerms.PLAN)
                .number(PublicTerms.ITEMS, line.stops().size())
                .ref(PublicTerms.FOR_GROUP, group);
        line.stops().forEach(stop -> {
            Node step = names.step(day.campaign(), line.group(), stop.position());
            pathway.ref(PublicTerms.ELEMENT, step);
            Description.of(step)
                    .a(PublicTerms.LIST_ITEM)
                    .number(PublicTerms.POSITION, stop.position())
                    .ref(PublicTerms.ITEM, session(day, stop).orElse(null))
                    .replaceIn(graph);
        });
        pathway.replaceIn(graph);
    }

    private Optional<Node> session(PublicDay day, PublicDay.Stop stop) {
        return stop.session().flatMap(id -> day.workshops().stream()
                .filter(offer ->
                        offer.sessions().stream().anyMatch(held -> held.id().equals(id)))
                .map(offer -> names.session(offer.id(), id))
                .findFirst());
    }

    private void concern(Graph graph, Concern concern) {
        Description.of(Terms.concern(concern.id()))
                .a(PublicTerms.CONCEPT)
                .text(PublicTerms.PREF_LABEL, wording.of(concern, "fr"), "fr")
                .text(PublicTerms.PREF_LABEL, wording.of(concern, "en"), "en")
                .text(PublicTerms.NOTATION, concern.id())
                .ref(PublicTerms.IN_SCHEME, Terms.concernScheme())
                .replaceIn(graph);
    }

    private static Node moment(OffsetDateTime moment) {
        return NodeFactory.createLiteralDT(
                DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx").format(moment), XSDDatatype.XSDdateTime);
    }

    private static Node minutes(int minutes) {
        return NodeFactory.createLiteralDT("PT" + minutes + "M", XSDDatatype.XSDduration);
    }
}
