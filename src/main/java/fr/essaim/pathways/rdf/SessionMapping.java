package fr.essaim.pathways.rdf;

import fr.essaim.kernel.Id;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.Publication;
import fr.essaim.pathways.Session;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.Names;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Plans, their sessions and their publications as triples and back. */
final class SessionMapping {

    private SessionMapping() {}

    static Node plan(Id campaign) {
        return Names.thing("pathwayplan", campaign);
    }

    static Node session(Id session) {
        return Names.thing("session", session);
    }

    static void write(Graph graph, PathwayPlan plan) {
        Description.of(plan(plan.campaign()))
                .a(PathwayTerms.PLAN)
                .number(PathwayTerms.VERSION, plan.version())
                .number(PathwayTerms.GROUP_REVISION, plan.groupRevision())
                .number(PathwayTerms.SEED, plan.seed())
                .number(PathwayTerms.COST, plan.cost())
                .text(PathwayTerms.MAKING, PlanText.making(plan.making()))
                .replaceIn(graph);
        Set<Id> kept = plan.sessions().stream().map(Session::id).collect(Collectors.toSet());
        Facts.ofType(graph, PathwayTerms.SESSION)
                .filter(facts -> !kept.contains(Names.id(facts.subject())))
                .forEach(facts -> Description.remove(graph, facts.subject()));
        plan.sessions().forEach(session -> describe(session).replaceIn(graph));
    }

    private static Description describe(Session session) {
        return Description.of(session(session.id()))
                .a(PathwayTerms.SESSION)
                .ref(PathwayTerms.WORKSHOP, Names.thing("workshop", session.workshop()))
                .number(PathwayTerms.SLOT, session.slot())
                .ref(PathwayTerms.PLACE, Names.thing("room", session.room()))
                .refs(
                        PathwayTerms.GROUP,
                        session.groups().stream()
                                .map(group -> Names.thing("group", group))
                                .toList())
                .text(
                        PathwayTerms.ORDER,
                        session.groups().stream().map(Id::value).collect(Collectors.joining(" ")));
    }

    static Optional<PathwayPlan> read(Graph graph, Id campaign) {
        Facts plan = new Facts(graph, plan(campaign));
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PathwayPlan(
                campaign,
                plan.number(PathwayTerms.VERSION, 0),
                plan.number(PathwayTerms.GROUP_REVISION, 0),
                Long.parseLong(plan.text(PathwayTerms.SEED)),
                Long.parseLong(plan.text(PathwayTerms.COST)),
                Facts.ofType(graph, PathwayTerms.SESSION)
                        .map(facts -> session(facts, campaign))
                        .toList(),
                PlanText.making(plan.text(PathwayTerms.MAKING))));
    }

    private static Session session(Facts facts, Id campaign) {
        String order = facts.text(PathwayTerms.ORDER);
        return new Session(
                Names.id(facts.subject()),
                campaign,
                facts.ref(PathwayTerms.WORKSHOP).map(Names::id).orElseThrow(),
                facts.number(PathwayTerms.SLOT, 0),
                facts.ref(PathwayTerms.PLACE).map(Names::id).orElseThrow(),
                order.isEmpty()
                        ? List.of()
                        : Arrays.stream(order.split(" ")).map(Id::of).toList());
    }

    static void write(Graph graph, Publication publication) {
        Description.of(Names.part(plan(publication.campaign()), "publication", publication.number()))
                .a(PathwayTerms.PUBLICATION)
                .number(PathwayTerms.POSITION, publication.number())
                .number(PathwayTerms.VERSION, publication.version())
                .number(PathwayTerms.GROUP_REVISION, publication.groupRevision())
                .when(PathwayTerms.WHEN, publication.at())
                .ref(PathwayTerms.WHO, Names.thing("person", publication.by()))
                .number(PathwayTerms.MOVED, publication.moved())
                .number(PathwayTerms.CHANGED, publication.sessions())
                .text(PathwayTerms.SHIFTS, PlanText.shifts(publication.shifts()))
                .replaceIn(graph);
    }

    static Publication publication(Facts facts, Id campaign) {
        return new Publication(
                campaign,
                facts.number(PathwayTerms.POSITION, 0),
                facts.number(PathwayTerms.VERSION, 0),
                facts.number(PathwayTerms.GROUP_REVISION, 0),
                facts.when(PathwayTerms.WHEN).orElse(Instant.EPOCH),
                facts.ref(PathwayTerms.WHO).map(Names::id).orElseThrow(),
                facts.number(PathwayTerms.MOVED, 0),
                facts.number(PathwayTerms.CHANGED, 0),
                PlanText.shifts(facts.text(PathwayTerms.SHIFTS)));
    }
}
