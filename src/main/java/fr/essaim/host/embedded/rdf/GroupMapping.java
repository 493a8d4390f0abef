package fr.essaim.host.embedded.rdf;

import fr.essaim.host.embedded.ExchangeGroup;
import fr.essaim.host.embedded.Message;
import fr.essaim.host.embedded.Topic;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Things;
import fr.essaim.rdf.Things.Thing;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Reads a whole group in one pass over its graph: it is read anew after every reply. */
final class GroupMapping {

    private static final Comparator<Message> OLDEST_FIRST =
            Comparator.comparing(Message::posted).thenComparing(Message::id);

    private final Things things;

    GroupMapping(Graph graph) {
        things = Things.in(graph);
    }

    static Node account(Id account) {
        return Names.thing("account", account);
    }

    static Node message(Id message) {
        return Names.thing("message", message);
    }

    Optional<ExchangeGroup> read(Node group) {
        return things.of(group)
                .map(facts -> new ExchangeGroup(
                        Names.id(group),
                        facts.text(Hosting.GROUP_KEY),
                        facts.text(Hosting.NAME),
                        facts.text(Hosting.DESCRIPTION),
                        facts.text(Hosting.SCHOOL),
                        facts.flag(Hosting.ARCHIVED),
                        created(facts),
                        members(),
                        topics()));
    }

    private List<ExchangeGroup.Member> members() {
        return things.ofType(Hosting.MEMBER)
                .map(facts ->
                        new ExchangeGroup.Member(Names.id(facts.node()), facts.flag(Hosting.OPERATOR), created(facts)))
                .sorted(Comparator.comparing(ExchangeGroup.Member::since))
                .toList();
    }

    private List<Topic> topics() {
        Map<Node, List<Message>> replies = things.ofType(Hosting.REPLY)
                .collect(Collectors.groupingBy(
                        facts -> facts.ref(Hosting.REPLY_OF).orElseThrow(),
                        Collectors.mapping(GroupMapping::message, Collectors.toList())));
        return things.ofType(Hosting.TOPIC)
                .map(facts -> new Topic(
                        facts.text(Hosting.TOPIC_KEY),
                        facts.text(Hosting.TITLE),
                        facts.flag(Hosting.PINNED),
                        message(facts),
                        replies.getOrDefault(facts.node(), List.of()).stream()
                                .sorted(OLDEST_FIRST)
                                .toList()))
                .sorted(Comparator.comparing(Topic::opening, OLDEST_FIRST))
                .toList();
    }

    private static Message message(Thing facts) {
        return Message.kept(
                Names.id(facts.node()),
                facts.text(Hosting.REPLY_KEY),
                facts.text(Hosting.TYPED),
                facts.text(Hosting.CONTENT),
                facts.ref(Hosting.CREATOR).map(Names::id),
                facts.text(Hosting.SIGNED),
                created(facts),
                facts.when(Hosting.MODIFIED),
                facts.flag(Hosting.WITHDRAWN));
    }

    private static Instant created(Thing facts) {
        return facts.when(Hosting.CREATED).orElse(Instant.EPOCH);
    }
}
