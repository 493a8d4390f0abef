package fr.essaim.host.embedded.rdf;

import fr.essaim.host.embedded.ExchangeGroup;
import fr.essaim.host.embedded.Message;
import fr.essaim.host.embedded.Topic;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Names;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Reads a whole group in one pass over its graph: it is read anew after every reply. */
final class GroupMapping {

    private static final Comparator<Message> OLDEST_FIRST =
            Comparator.comparing(Message::posted).thenComparing(Message::id);

    private final Map<Node, Map<Node, Node>> things = new HashMap<>();

    GroupMapping(Graph graph) {
        graph.find().forEachRemaining(triple -> things.computeIfAbsent(triple.getSubject(), key -> new HashMap<>())
                .put(triple.getPredicate(), triple.getObject()));
    }

    static Node account(Id account) {
        return Names.thing("account", account);
    }

    static Node message(Id message) {
        return Names.thing("message", message);
    }

    Optional<ExchangeGroup> read(Node group) {
        Map<Node, Node> facts = things.get(group);
        if (facts == null) {
            return Optional.empty();
        }
        return Optional.of(new ExchangeGroup(
                Names.id(group),
                text(facts, Hosting.GROUP_KEY),
                text(facts, Hosting.NAME),
                text(facts, Hosting.DESCRIPTION),
                text(facts, Hosting.SCHOOL),
                flag(facts, Hosting.ARCHIVED),
                when(facts, Hosting.CREATED).orElse(Instant.EPOCH),
                members(),
                topics()));
    }

    private List<ExchangeGroup.Member> members() {
        List<ExchangeGroup.Member> members = new ArrayList<>();
        ofType(
                Hosting.MEMBER,
                (account, facts) -> members.add(new ExchangeGroup.Member(
                        Names.id(account),
                        flag(facts, Hosting.OPERATOR),
                        when(facts, Hosting.CREATED).orElse(Instant.EPOCH))));
        members.sort(Comparator.comparing(ExchangeGroup.Member::since).thenComparing(ExchangeGroup.Member::account));
        return members;
    }

    private List<Topic> topics() {
        Map<Node, List<Message>> replies = new HashMap<>();
        ofType(Hosting.REPLY, (reply, facts) -> replies.computeIfAbsent(
                        facts.get(Hosting.REPLY_OF), key -> new ArrayList<>())
                .add(message(reply, facts)));
        replies.values().forEach(list -> list.sort(OLDEST_FIRST));
        List<Topic> topics = new ArrayList<>();
        ofType(
                Hosting.TOPIC,
                (topic, facts) -> topics.add(new Topic(
                        text(facts, Hosting.TOPIC_KEY),
                        text(facts, Hosting.TITLE),
                        flag(facts, Hosting.PINNED),
                        message(topic, facts),
                        replies.getOrDefault(topic, List.of()))));
        topics.sort(Comparator.comparing(Topic::opening, OLDEST_FIRST));
        return topics;
    }

    private static Message message(Node node, Map<Node, Node> facts) {
        return Message.kept(
                Names.id(node),
                text(facts, Hosting.TYPED),
                text(facts, Hosting.CONTENT),
                Optional.ofNullable(facts.get(Hosting.CREATOR)).map(Names::id),
                text(facts, Hosting.SIGNED),
                when(facts, Hosting.CREATED).orElse(Instant.EPOCH),
                when(facts, Hosting.MODIFIED),
                flag(facts, Hosting.WITHDRAWN));
    }

    @FunctionalInterface
    private interface Use {
        void take(Node thing, Map<Node, Node> facts);
    }

    private void ofType(Node type, Use use) {
        things.forEach((thing, facts) -> {
            if (type.equals(facts.get(RDF.type.asNode()))) {
                use.take(thing, facts);
            }
        });
    }

    private static String text(Map<Node, Node> facts, Node property) {
        Node value = facts.get(property);
        return value == null ? "" : value.getLiteralLexicalForm();
    }

    private static boolean flag(Map<Node, Node> facts, Node property) {
        return text(facts, property).equals("true");
    }

    private static Optional<Instant> when(Map<Node, Node> facts, Node property) {
        return Optional.of(text(facts, property))
                .filter(form -> !form.isEmpty())
                .map(Instant::parse);
    }
}
