package fr.essaim.host.embedded.rdf;

import fr.essaim.host.embedded.ExchangeGroup;
import fr.essaim.host.embedded.ExchangeGroups;
import fr.essaim.host.embedded.Message;
import fr.essaim.host.embedded.Topic;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** A graph for each group, so that a new reply makes one group be read anew and no other. */
@Singleton
public final class RdfExchangeGroups implements ExchangeGroups {

    private final GraphStore store;

    @Inject
    public RdfExchangeGroups(GraphStore store) {
        this.store = store;
    }

    private record Kept(Optional<ExchangeGroup> group) {}

    @Override
    public Optional<ExchangeGroup> find(Id group) {
        return store.record(name(group), Kept.class, graph -> new Kept(new GroupMapping(graph).read(node(group))))
                .group();
    }

    @Override
    public Optional<ExchangeGroup> byKey(String key) {
        Node literal = NodeFactory.createLiteralString(key);
        return graphs(Node.ANY, Hosting.GROUP_KEY, literal).stream().findFirst().flatMap(this::find);
    }

    @Override
    public List<ExchangeGroup> ofMember(Id account) {
        return graphs(GroupMapping.account(account), RDF.type.asNode(), Hosting.MEMBER).stream()
                .flatMap(group -> find(group).stream())
                .sorted(Comparator.comparing(ExchangeGroup::lastActivity).reversed())
                .toList();
    }

    @Override
    public Optional<ExchangeGroup> holding(Id message) {
        return graphs(GroupMapping.message(message), Hosting.CREATED, Node.ANY).stream()
                .findFirst()
                .flatMap(this::find);
    }

    @Override
    public Optional<ExchangeGroup> withTopic(String key) {
        return graphs(Node.ANY, Hosting.TOPIC_KEY, NodeFactory.createLiteralString(key)).stream()
                .flatMap(group -> find(group).stream())
                .filter(group -> group.topicByKey(key).isPresent())
                .findFirst();
    }

    @Override
    public void save(ExchangeGroup group) {
        Description.of(node(group.id()))
                .a(Hosting.GROUP)
                .text(Hosting.GROUP_KEY, group.key())
                .text(Hosting.NAME, group.name())
                .text(Hosting.DESCRIPTION, group.description())
                .text(Hosting.SCHOOL, group.uai())
                .flag(Hosting.ARCHIVED, group.archived())
                .when(Hosting.CREATED, group.created())
                .replaceIn(graph(group.id()));
    }

    @Override
    public void saveMember(Id group, ExchangeGroup.Member member) {
        Description.of(GroupMapping.account(member.account()))
                .a(Hosting.MEMBER)
                .flag(Hosting.OPERATOR, member.operator())
                .when(Hosting.CREATED, member.since())
                .replaceIn(graph(group));
    }

    @Override
    public void removeMember(Id group, Id account) {
        Description.remove(graph(group), GroupMapping.account(account));
    }

    @Override
    public void saveTopic(Id group, Topic topic) {
        message(Hosting.TOPIC, topic.opening())
                .text(Hosting.TOPIC_KEY, topic.key())
                .text(Hosting.TITLE, topic.title())
                .flag(Hosting.PINNED, topic.pinned())
                .replaceIn(graph(group));
    }

    @Override
    public void saveReply(Id group, Id topic, Message reply) {
        message(Hosting.REPLY, reply)
                .ref(Hosting.REPLY_OF, GroupMapping.message(topic))
                .replaceIn(graph(group));
    }

    private static Description message(Node type, Message message) {
        return Description.of(GroupMapping.message(message.id()))
                .a(type)
                .text(Hosting.REPLY_KEY, message.key())
                .text(Hosting.TYPED, message.text())
                // what was typed gives the HTML again: it need not be kept twice
                .text(Hosting.CONTENT, message.text().isEmpty() ? message.body().value() : "")
                .ref(
                        Hosting.CREATOR,
                        message.author().map(GroupMapping::account).orElse(null))
                .text(Hosting.SIGNED, message.authorName())
                .when(Hosting.CREATED, message.posted())
                .when(Hosting.MODIFIED, message.edited().orElse(null))
                .flag(Hosting.WITHDRAWN, message.withdrawn());
    }

    private List<Id> graphs(Node subject, Node property, Node value) {
        List<Id> groups = new ArrayList<>();
        store.dataset()
                .find(Node.ANY, subject, property, value)
                .forEachRemaining((Quad quad) -> groups.add(Names.id(quad.getGraph())));
        return groups;
    }

    private Graph graph(Id group) {
        return store.graph(name(group));
    }

    private static Node name(Id group) {
        return Names.graph("exchange", group);
    }

    private static Node node(Id group) {
        return Names.thing("exchange", group);
    }
}
