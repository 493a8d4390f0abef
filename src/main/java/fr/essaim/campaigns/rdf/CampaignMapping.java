package fr.essaim.campaigns.rdf;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Slot;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.Names;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** A campaign as triples and back. */
final class CampaignMapping {

    private CampaignMapping() {}

    static Node node(Id campaign) {
        return Names.thing("campaign", campaign);
    }

    static void write(Graph graph, Campaign campaign) {
        Description.of(node(campaign.id()))
                .a(CampaignTerms.CAMPAIGN)
                .text(CampaignTerms.NAME, campaign.title())
                .text(CampaignTerms.ACADEMY, campaign.academy())
                .day(CampaignTerms.DAY, campaign.day())
                .flag(CampaignTerms.APART, campaign.apart())
                .replaceIn(graph);
        replaceAll(graph, CampaignTerms.SCHOOL, campaign.schools().stream().map(CampaignMapping::school));
        replaceAll(graph, CampaignTerms.SLOT, campaign.slots().stream().map(slot -> slot(campaign.id(), slot)));
        replaceAll(graph, CampaignTerms.ROOM_PLACE, campaign.rooms().stream().map(CampaignMapping::room));
    }

    /** What is no longer in the list goes; what stays the same is not written again. */
    private static void replaceAll(Graph graph, Node type, Stream<Described> wanted) {
        List<Described> all = wanted.toList();
        Set<Node> kept = all.stream().map(Described::subject).collect(java.util.stream.Collectors.toSet());
        Facts.ofType(graph, type)
                .filter(facts -> !kept.contains(facts.subject()))
                .forEach(facts -> Description.remove(graph, facts.subject()));
        all.forEach(one -> one.description().a(type).replaceIn(graph));
    }

    private record Described(Node subject, Description description) {}

    private static Described school(School school) {
        Node node = schoolNode(school.uai());
        return new Described(
                node,
                Description.of(node)
                        .text(CampaignTerms.UAI, school.uai())
                        .text(CampaignTerms.NAME, school.name())
                        .text(CampaignTerms.TOWN, school.town()));
    }

    private static Node schoolNode(String uai) {
        return Names.thing("school", Id.of(uai.toLowerCase(Locale.ROOT)));
    }

    private static Described slot(Id campaign, Slot slot) {
        Node node = Names.part(node(campaign), "slot", slot.number());
        return new Described(
                node,
                Description.of(node)
                        .number(CampaignTerms.POSITION, slot.number())
                        .text(CampaignTerms.START, slot.start().toString())
                        .number(CampaignTerms.MINUTES, slot.minutes())
                        .flag(CampaignTerms.FREE, slot.free()));
    }

    private static Described room(Room room) {
        Node node = Names.thing("room", room.id());
        Description description = Description.of(node)
                .text(CampaignTerms.NAME, room.name())
                .number(CampaignTerms.CAPACITY, room.capacity());
        room.equipment().forEach(item -> description.text(CampaignTerms.EQUIPMENT, item));
        if (!room.site().isEmpty()) {
            description.ref(CampaignTerms.SITE, schoolNode(room.site()));
        }
        return new Described(node, description);
    }

    static Optional<Campaign> read(Graph graph, Id id) {
        Facts facts = new Facts(graph, node(id));
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Campaign(
                id,
                facts.text(CampaignTerms.NAME),
                facts.text(CampaignTerms.ACADEMY),
                facts.day(CampaignTerms.DAY).orElse(null),
                Facts.ofType(graph, CampaignTerms.SCHOOL)
                        .map(CampaignMapping::school)
                        .toList(),
                Facts.ofType(graph, CampaignTerms.SLOT)
                        .map(CampaignMapping::slot)
                        .sorted(Comparator.comparing(Slot::number))
                        .toList(),
                Facts.ofType(graph, CampaignTerms.ROOM_PLACE)
                        .map(CampaignMapping::room)
                        .sorted(Comparator.comparing(Room::name))
                        .toList(),
                facts.flag(CampaignTerms.APART)));
    }

    private static School school(Facts facts) {
        return new School(
                facts.text(CampaignTerms.UAI), facts.text(CampaignTerms.NAME), facts.text(CampaignTerms.TOWN));
    }

    private static Slot slot(Facts facts) {
        return new Slot(
                facts.number(CampaignTerms.POSITION, 0),
                LocalTime.parse(facts.text(CampaignTerms.START)),
                facts.number(CampaignTerms.MINUTES, 0),
                facts.flag(CampaignTerms.FREE));
    }

    private static Room room(Facts facts) {
        return new Room(
                Names.id(facts.subject()),
                facts.text(CampaignTerms.NAME),
                facts.number(CampaignTerms.CAPACITY, 0),
                Set.copyOf(facts.texts(CampaignTerms.EQUIPMENT)),
                facts.ref(CampaignTerms.SITE)
                        .map(school -> Names.id(school).value().toUpperCase(Locale.ROOT))
                        .orElse(""));
    }
}
