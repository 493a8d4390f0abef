package fr.essaim.workshops.rdf;

import fr.essaim.concerns.Concern;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.Names;
import fr.essaim.workshops.EquipmentNeed;
import fr.essaim.workshops.Format;
import fr.essaim.workshops.Pitch;
import fr.essaim.workshops.Workshop;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** A workshop as triples and back. What has an order (take-aways, needs) is one literal, a line each. */
final class WorkshopMapping {

    static final Comparator<Workshop> BY_CODE =
            Comparator.comparing(workshop -> Integer.valueOf(workshop.code().substring(1)));

    private WorkshopMapping() {}

    static Node node(Id workshop) {
        return Names.thing("workshop", workshop);
    }

    static void write(Graph graph, Workshop workshop) {
        Pitch pitch = workshop.pitch();
        Description description = Description.of(node(workshop.id()))
                .a(WorkshopTerms.WORKSHOP)
                .text(WorkshopTerms.CODE, workshop.code())
                .text(WorkshopTerms.TITLE, pitch.title())
                .text(WorkshopTerms.SUMMARY, pitch.summary())
                .text(WorkshopTerms.TAKEAWAYS, String.join("\n", pitch.takeaways()))
                .text(WorkshopTerms.DESCRIPTION, pitch.description())
                .text(WorkshopTerms.AUDIENCE, pitch.audience())
                .text(WorkshopTerms.WORD, pitch.word())
                .number(WorkshopTerms.DEMONSTRATION, workshop.format().demonstration())
                .number(WorkshopTerms.EXCHANGE, workshop.format().exchange())
                .text(
                        WorkshopTerms.NEEDS,
                        workshop.needs().stream().map(EquipmentNeed::toString).collect(Collectors.joining("\n")))
                .ref(WorkshopTerms.ANIMATOR, Names.thing("person", workshop.animator()))
                .number(WorkshopTerms.PLACES, workshop.places())
                .number(WorkshopTerms.REPEATS, workshop.repeats())
                .flag(WorkshopTerms.PUBLISHED, workshop.published());
        workshop.concerns().forEach(concern -> description.text(WorkshopTerms.CONCERN, concern.id()));
        description.replaceIn(graph);
    }

    static List<Workshop> read(Graph graph, Id campaign) {
        return Facts.ofType(graph, WorkshopTerms.WORKSHOP)
                .map(facts -> workshop(facts, campaign))
                .sorted(BY_CODE)
                .toList();
    }

    private static Workshop workshop(Facts facts, Id campaign) {
        return new Workshop(
                Names.id(facts.subject()),
                campaign,
                facts.text(WorkshopTerms.CODE),
                new Pitch(
                        facts.text(WorkshopTerms.TITLE),
                        facts.text(WorkshopTerms.SUMMARY),
                        lines(facts.text(WorkshopTerms.TAKEAWAYS)),
                        facts.text(WorkshopTerms.DESCRIPTION),
                        facts.text(WorkshopTerms.AUDIENCE),
                        facts.text(WorkshopTerms.WORD)),
                facts.texts(WorkshopTerms.CONCERN).stream()
                        .map(Concern::of)
                        .sorted()
                        .toList(),
                new Format(facts.number(WorkshopTerms.DEMONSTRATION, 0), facts.number(WorkshopTerms.EXCHANGE, 0)),
                lines(facts.text(WorkshopTerms.NEEDS)).stream()
                        .map(EquipmentNeed::of)
                        .toList(),
                facts.ref(WorkshopTerms.ANIMATOR).map(Names::id).orElseThrow(),
                facts.number(WorkshopTerms.PLACES, 0),
                facts.number(WorkshopTerms.REPEATS, 1),
                facts.flag(WorkshopTerms.PUBLISHED));
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("\n")).filter(line -> !line.isEmpty()).toList();
    }
}
