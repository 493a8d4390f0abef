package fr.essaim.groups.rdf;

import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.GroupPlans;
import fr.essaim.groups.KeptPlan;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** One text a revision, in a graph of the campaign's own; what is published is written out as groups beside it. */
@Singleton
public final class RdfGroupPlans implements GroupPlans {

    private final GraphStore store;

    @Inject
    public RdfGroupPlans(GraphStore store) {
        this.store = store;
    }

    private record Kept(List<GroupPlan> revisions, int current, Optional<GroupPlan> published, List<KeptPlan> aside) {}

    @Override
    public Optional<GroupPlan> current(Id campaign) {
        Kept kept = state(campaign);
        return kept.revisions().stream()
                .filter(plan -> plan.revision() == kept.current())
                .findFirst();
    }

    @Override
    public List<GroupPlan> revisions(Id campaign) {
        return state(campaign).revisions();
    }

    @Override
    public Optional<GroupPlan> published(Id campaign) {
        return state(campaign).published();
    }

    @Override
    public void save(GroupPlan plan) {
        Kept kept = state(plan.campaign());
        if (plan.revision() != kept.current() + 1) {
            throw new Failure.Conflict("groups.plan-changed-meanwhile");
        }
        Graph graph = graph(plan.campaign());
        kept.revisions().stream()
                .map(GroupPlan::revision)
                .filter(old -> old >= plan.revision() || old <= plan.revision() - KEPT)
                .forEach(old -> Description.remove(graph, node(plan.campaign(), old)));
        write(graph, node(plan.campaign(), plan.revision()), plan);
        describe(plan.campaign(), plan.revision());
    }

    @Override
    public void goTo(Id campaign, int revision) {
        if (state(campaign).revisions().stream().noneMatch(plan -> plan.revision() == revision)) {
            throw new Failure.Conflict("groups.revision-gone");
        }
        describe(campaign, revision);
    }

    @Override
    public void publish(Id campaign) {
        GroupPlan plan = get(campaign);
        write(graph(campaign), published(node(campaign)), plan);
        RdfGroups.write(store, plan);
    }

    @Override
    public List<KeptPlan> kept(Id campaign) {
        return state(campaign).aside();
    }

    @Override
    public void keep(KeptPlan kept) {
        Description.of(Names.thing("keptplan", kept.id()))
                .a(GroupTerms.KEPT)
                .text(GroupTerms.LABEL, kept.name())
                .number(GroupTerms.POSITION, kept.plan().revision())
                .text(GroupTerms.PLAN, PlanText.write(kept.plan()))
                .text(GroupTerms.REASON, kept.plan().change().reason())
                .ref(GroupTerms.ASKED_BY, Names.thing("person", kept.by()))
                .when(GroupTerms.ASKED_AT, kept.at())
                .replaceIn(graph(kept.plan().campaign()));
    }

    @Override
    public void drop(Id campaign, Id kept) {
        Description.remove(graph(campaign), Names.thing("keptplan", kept));
    }

    private Kept state(Id campaign) {
        return store.record(Names.graph(GroupTerms.DRAFTS, campaign), Kept.class, graph -> read(graph, campaign));
    }

    private static Kept read(Graph graph, Id campaign) {
        List<GroupPlan> revisions = Facts.ofType(graph, GroupTerms.REVISION)
                .map(facts -> plan(campaign, facts))
                .sorted(Comparator.comparingInt(GroupPlan::revision))
                .toList();
        int current = new Facts(graph, node(campaign)).number(GroupTerms.CURRENT, 0);
        Facts published = new Facts(graph, published(node(campaign)));
        return new Kept(
                revisions,
                current,
                published.isEmpty() ? Optional.empty() : Optional.of(plan(campaign, published)),
                Facts.ofType(graph, GroupTerms.KEPT)
                        .map(facts -> new KeptPlan(
                                Names.id(facts.subject()),
                                facts.text(GroupTerms.LABEL),
                                plan(campaign, facts),
                                Names.id(facts.ref(GroupTerms.ASKED_BY).orElseThrow()),
                                facts.when(GroupTerms.ASKED_AT).orElseThrow()))
                        .sorted(Comparator.comparing(KeptPlan::at).thenComparing(KeptPlan::id))
                        .toList());
    }

    private static GroupPlan plan(Id campaign, Facts facts) {
        return PlanText.read(
                campaign,
                facts.number(GroupTerms.POSITION, 0),
                facts.text(GroupTerms.PLAN),
                facts.text(GroupTerms.REASON));
    }

    private static void write(Graph graph, Node node, GroupPlan plan) {
        boolean revision = node.getURI().contains(":revision:");
        Description description = Description.of(node)
                .number(GroupTerms.POSITION, plan.revision())
                .text(GroupTerms.PLAN, PlanText.write(plan))
                .text(GroupTerms.REASON, plan.change().reason());
        (revision ? description.a(GroupTerms.REVISION) : description.a(GroupTerms.PUBLISHED)).replaceIn(graph);
    }

    private void describe(Id campaign, int current) {
        Description.of(node(campaign)).number(GroupTerms.CURRENT, current).replaceIn(graph(campaign));
    }

    private Graph graph(Id campaign) {
        return store.graph(Names.graph(GroupTerms.DRAFTS, campaign));
    }

    private static Node node(Id campaign) {
        return Names.thing("groupplan", campaign);
    }

    private static Node node(Id campaign, int revision) {
        return Names.part(node(campaign), "revision", revision);
    }

    private static Node published(Node plan) {
        return Names.part(plan, "published");
    }
}
