package fr.essaim.spaces.rdf;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Things;
import fr.essaim.rdf.Things.Thing;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.Drift;
import fr.essaim.spaces.SpaceMember;
import fr.essaim.spaces.SpacePost;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** A space to triples and back. */
final class SpaceMapping {

    /** Parts the three words of a drift; cannot stand in a name shown on one line. */
    private static final String TAB = "\t";

    private SpaceMapping() {}

    static Node space(Id group) {
        return Names.thing("space", group);
    }

    static Node member(SpaceMember member) {
        return Names.thing("person", member.person());
    }

    static Node post(String key) {
        return Names.thing("space-post", Id.of(key));
    }

    static Description describe(DiscussionSpace space) {
        Description description = Description.of(space(space.group()))
                .a(SpaceTerms.SPACE)
                .ref(SpaceTerms.CAMPAIGN, Names.thing("campaign", space.campaign()))
                .text(SpaceTerms.NAME, space.name())
                .text(SpaceTerms.DESCRIPTION, space.description())
                .text(SpaceTerms.SCHOOL, space.uai())
                .flag(SpaceTerms.PUBLISHED, space.published())
                .flag(SpaceTerms.HIDDEN, space.archived())
                .flag(SpaceTerms.UNSETTLED, space.isUnsettled())
                .text(SpaceTerms.URL, space.url())
                .when(SpaceTerms.CHECKED, space.checked().orElse(null));
        space.posts().stream().mapToInt(SpacePost::order).max().ifPresent(last -> lastPosition(description, last));
        space.drifts().forEach(drift -> description.text(SpaceTerms.DRIFT, line(drift)));
        return delivery(description, space.delivery());
    }

    static Description lastPosition(Description space, int last) {
        return space.number(SpaceTerms.LAST_POSITION, last);
    }

    static int number(Node literal) {
        return Integer.parseInt(literal.getLiteralLexicalForm());
    }

    static Description describe(SpaceMember member) {
        return delivery(
                Description.of(member(member))
                        .a(SpaceTerms.MEMBER)
                        .text(SpaceTerms.NAME, member.name())
                        .text(SpaceTerms.EMAIL, member.email())
                        .flag(SpaceTerms.WANTED, member.wanted()),
                member.delivery());
    }

    static Description describe(SpacePost post) {
        return delivery(
                Description.of(post(post.key()))
                        .a(SpaceTerms.POST)
                        .number(SpaceTerms.POSITION, post.order())
                        .text(SpaceTerms.TITLE, post.title())
                        .text(SpaceTerms.BODY, post.body().value())
                        .ref(
                                SpaceTerms.AUTHOR,
                                post.author()
                                        .map(id -> Names.thing("person", id))
                                        .orElse(null))
                        .text(SpaceTerms.SIGNED, post.authorName())
                        .flag(SpaceTerms.BY_SCHOOL, post.bySchool())
                        .flag(SpaceTerms.PINNED, post.pinned())
                        .flag(SpaceTerms.WITHDRAWN, post.withdrawn()),
                post.delivery());
    }

    static Description delivery(Description description, Delivery delivery) {
        return description
                .text(SpaceTerms.STATE, delivery.state().name())
                .text(SpaceTerms.HOST_ID, delivery.hostId())
                .when(SpaceTerms.SINCE, delivery.since())
                .number(SpaceTerms.ATTEMPTS, delivery.attempts())
                .when(SpaceTerms.NEXT, delivery.next().orElse(null))
                .text(SpaceTerms.REASON, delivery.reason());
    }

    static Optional<DiscussionSpace> read(Graph graph, Id group) {
        Things things = Things.in(graph);
        return things.of(space(group))
                .map(facts -> new DiscussionSpace(
                        group,
                        Names.id(facts.ref(SpaceTerms.CAMPAIGN).orElseThrow()),
                        facts.text(SpaceTerms.NAME),
                        facts.text(SpaceTerms.DESCRIPTION),
                        some(facts.text(SpaceTerms.SCHOOL)),
                        facts.flag(SpaceTerms.PUBLISHED),
                        facts.flag(SpaceTerms.HIDDEN),
                        delivery(facts),
                        facts.text(SpaceTerms.URL),
                        things.ofType(SpaceTerms.MEMBER)
                                .map(SpaceMapping::member)
                                .toList(),
                        things.ofType(SpaceTerms.POST).map(SpaceMapping::post).toList(),
                        drifts(facts),
                        facts.when(SpaceTerms.CHECKED)));
    }

    private static SpaceMember member(Thing facts) {
        return new SpaceMember(
                Names.id(facts.node()),
                facts.text(SpaceTerms.NAME),
                facts.text(SpaceTerms.EMAIL),
                facts.flag(SpaceTerms.WANTED),
                delivery(facts));
    }

    static SpacePost post(Thing facts) {
        return new SpacePost(
                Names.id(facts.node()).value(),
                facts.number(SpaceTerms.POSITION, 0),
                facts.text(SpaceTerms.TITLE),
                new SafeHtml(facts.text(SpaceTerms.BODY)),
                facts.ref(SpaceTerms.AUTHOR).map(Names::id),
                facts.text(SpaceTerms.SIGNED),
                facts.flag(SpaceTerms.BY_SCHOOL),
                facts.flag(SpaceTerms.PINNED),
                facts.flag(SpaceTerms.WITHDRAWN),
                delivery(facts));
    }

    static Delivery delivery(Thing facts) {
        return new Delivery(
                Delivery.State.valueOf(facts.text(SpaceTerms.STATE)),
                facts.ref(SpaceTerms.HOST_ID).map(node -> node.getLiteralLexicalForm()),
                facts.when(SpaceTerms.SINCE).orElse(Instant.EPOCH),
                facts.number(SpaceTerms.ATTEMPTS, 0),
                facts.when(SpaceTerms.NEXT),
                facts.text(SpaceTerms.REASON));
    }

    private static String line(Drift drift) {
        return drift.kind() + TAB + drift.subject() + TAB + drift.name();
    }

    private static List<Drift> drifts(Thing facts) {
        return facts.texts(SpaceTerms.DRIFT).stream()
                .map(line -> line.split(TAB, 3))
                .map(words -> new Drift(Drift.Kind.valueOf(words[0]), words[1], words[2]))
                .toList();
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty());
    }
}
