package fr.essaim.groups.rdf;

import fr.essaim.concerns.Concern;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.Groups;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * The published groups of each campaign in a graph of its own, and one graph that says where each group is and who is
 * in it, so that neither a group's page nor a person's day walks the store.
 */
@Singleton
public final class RdfGroups implements Groups {

    private static final Node WHERE = Names.graph(GroupTerms.ROOM);

    private final GraphStore store;

    @Inject
    public RdfGroups(GraphStore store) {
        this.store = store;
    }

    private record Published(List<Group> groups) {}

    private record Where(Map<Id, Id> campaigns, Map<Id, Set<Id>> ofPerson) {}

    @Override
    public List<Group> of(Id campaign) {
        return store.record(
                        Names.graph(GroupTerms.ROOM, campaign),
                        Published.class,
                        graph -> new Published(Facts.ofType(graph, GroupTerms.GROUP)
                                .map(facts -> group(facts, campaign))
                                .sorted(Comparator.<Group>comparingInt(
                                                group -> group.label().length())
                                        .thenComparing(Group::label))
                                .toList()))
                .groups();
    }

    @Override
    public Optional<Group> find(Id group) {
        return Optional.ofNullable(where().campaigns().get(group)).flatMap(campaign -> of(campaign).stream()
                .filter(one -> one.id().equals(group))
                .findFirst());
    }

    @Override
    public List<Group> ofPerson(Id person) {
        return where().ofPerson().getOrDefault(person, Set.of()).stream()
                .flatMap(group -> find(group).stream())
                .sorted(Comparator.comparing(Group::id))
                .toList();
    }

    private Where where() {
        return store.record(WHERE, Where.class, graph -> {
            Map<Id, Id> campaigns = new HashMap<>();
            Map<Id, Set<Id>> ofPerson = new HashMap<>();
            Facts.ofType(graph, GroupTerms.GROUP).forEach(facts -> {
                Id group = Names.id(facts.subject());
                campaigns.put(group, Names.id(facts.ref(GroupTerms.IN_CAMPAIGN).orElseThrow()));
                facts.refs(GroupTerms.MEMBER)
                        .forEach(member -> ofPerson.computeIfAbsent(Names.id(member), nobody -> new HashSet<>())
                                .add(group));
            });
            return new Where(campaigns, ofPerson);
        });
    }

    static void write(GraphStore store, GroupPlan plan) {
        Graph graph = store.graph(Names.graph(GroupTerms.ROOM, plan.campaign()));
        Graph where = store.graph(WHERE);
        Facts.ofType(graph, GroupTerms.GROUP)
                .filter(facts -> plan.find(Names.id(facts.subject())).isEmpty())
                .forEach(facts -> {
                    Description.remove(graph, facts.subject());
                    Description.remove(where, facts.subject());
                });
        for (Group group : plan.groups()) {
            describe(group)
                    .text(GroupTerms.LABEL, group.label())
                    .text(GroupTerms.NAME, group.name())
                    .text(GroupTerms.UAI, group.school())
                    .text(GroupTerms.ORDER, text(group.members()))
                    .text(
                            GroupTerms.FOCUS,
                            text(group.focus().stream().map(Concern::id).toList()))
                    .replaceIn(graph);
            describe(group)
                    .ref(GroupTerms.IN_CAMPAIGN, Names.thing("campaign", plan.campaign()))
                    .replaceIn(where);
        }
    }

    private static Description describe(Group group) {
        return Description.of(Names.thing("group", group.id()))
                .a(GroupTerms.GROUP)
                .refs(
                        GroupTerms.MEMBER,
                        group.members().stream()
                                .map(member -> Names.thing("person", member))
                                .toList());
    }

    private static Group group(Facts facts, Id campaign) {
        return new Group(
                Names.id(facts.subject()),
                campaign,
                facts.text(GroupTerms.LABEL),
                facts.text(GroupTerms.NAME),
                facts.text(GroupTerms.UAI),
                items(facts.text(GroupTerms.ORDER)).map(Id::of).toList(),
                items(facts.text(GroupTerms.FOCUS)).map(Concern::of).toList(),
                false);
    }

    private static String text(List<?> items) {
        return String.join(" ", items.stream().map(Object::toString).toList());
    }

    private static java.util.stream.Stream<String> items(String text) {
        return text.isEmpty() ? java.util.stream.Stream.empty() : java.util.Arrays.stream(text.split(" "));
    }
}
