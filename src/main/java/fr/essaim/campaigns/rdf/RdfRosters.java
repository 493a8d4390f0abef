package fr.essaim.campaigns.rdf;

import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The roster of a campaign, in a graph of its own: it changes more often than the campaign. */
@Singleton
public final class RdfRosters implements Rosters {

    private final GraphStore store;

    @Inject
    public RdfRosters(GraphStore store) {
        this.store = store;
    }

    private static final Comparator<Teacher> ORDER = Comparator.comparing(Teacher::school)
            .thenComparing(Teacher::lastName)
            .thenComparing(Teacher::firstName)
            .thenComparing(Teacher::id);

    private record Roster(List<Teacher> teachers, List<Teacher> former) {}

    @Override
    public List<Teacher> of(Id campaign) {
        return roster(campaign).teachers();
    }

    private Roster roster(Id campaign) {
        return store.record(
                graph(campaign),
                Roster.class,
                graph -> new Roster(lines(graph, CampaignTerms.TEACHER), lines(graph, CampaignTerms.FORMER_LINE)));
    }

    private static List<Teacher> lines(Graph graph, Node type) {
        return Facts.ofType(graph, type).map(RdfRosters::teacher).sorted(ORDER).toList();
    }

    @Override
    public void keepFormer(Id campaign, Teacher line) {
        describe(Names.thing("former-line", line.id()), CampaignTerms.FORMER_LINE, line)
                .replaceIn(store.graph(graph(campaign)));
    }

    @Override
    public Optional<Teacher> former(Id campaign, Id teacher) {
        return roster(campaign).former().stream()
                .filter(one -> one.id().equals(teacher))
                .findFirst();
    }

    @Override
    public List<Teacher> takenOff(Id campaign) {
        Set<Id> there = of(campaign).stream().map(Teacher::id).collect(Collectors.toSet());
        return roster(campaign).former().stream()
                .filter(one -> !there.contains(one.id()))
                .toList();
    }

    @Override
    public void save(Id campaign, Teacher teacher) {
        describe(node(teacher.id()), CampaignTerms.TEACHER, teacher).replaceIn(store.graph(graph(campaign)));
    }

    private static Description describe(Node line, Node type, Teacher teacher) {
        return Description.of(line)
                .a(type)
                .text(CampaignTerms.UAI, teacher.school())
                .text(CampaignTerms.GIVEN_NAME, teacher.firstName())
                .text(CampaignTerms.FAMILY_NAME, teacher.lastName())
                .text(CampaignTerms.EMAIL, teacher.email())
                .text(CampaignTerms.DISCIPLINE, teacher.discipline())
                .flag(CampaignTerms.TAKES_PART, teacher.takesPart());
    }

    @Override
    public void remove(Id campaign, Id teacher) {
        Description.remove(store.graph(graph(campaign)), node(teacher));
    }

    private static Node graph(Id campaign) {
        return Names.graph("roster", campaign);
    }

    private static Node node(Id person) {
        return Names.thing("person", person);
    }

    private static Teacher teacher(Facts facts) {
        return new Teacher(
                Names.id(facts.subject()),
                facts.text(CampaignTerms.UAI),
                facts.text(CampaignTerms.GIVEN_NAME),
                facts.text(CampaignTerms.FAMILY_NAME),
                facts.text(CampaignTerms.EMAIL),
                facts.text(CampaignTerms.DISCIPLINE),
                facts.flag(CampaignTerms.TAKES_PART));
    }
}
