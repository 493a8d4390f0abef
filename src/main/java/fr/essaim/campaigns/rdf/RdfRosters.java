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
import org.apache.jena.graph.Node;

/** The roster of a campaign, in a graph of its own: it changes more often than the campaign. */
@Singleton
public final class RdfRosters implements Rosters {

    private final GraphStore store;

    @Inject
    public RdfRosters(GraphStore store) {
        this.store = store;
    }

    private record Roster(List<Teacher> teachers) {}

    @Override
    public List<Teacher> of(Id campaign) {
        return store.record(
                        graph(campaign),
                        Roster.class,
                        graph -> new Roster(Facts.ofType(graph, CampaignTerms.TEACHER)
                                .map(RdfRosters::teacher)
                                .sorted(Comparator.comparing(Teacher::school)
                                        .thenComparing(Teacher::lastName)
                                        .thenComparing(Teacher::firstName)
                                        .thenComparing(Teacher::id))
                                .toList()))
                .teachers();
    }

    @Override
    public void save(Id campaign, Teacher teacher) {
        Description.of(node(teacher.id()))
                .a(CampaignTerms.TEACHER)
                .text(CampaignTerms.UAI, teacher.school())
                .text(CampaignTerms.GIVEN_NAME, teacher.firstName())
                .text(CampaignTerms.FAMILY_NAME, teacher.lastName())
                .text(CampaignTerms.EMAIL, teacher.email())
                .text(CampaignTerms.DISCIPLINE, teacher.discipline())
                .flag(CampaignTerms.TAKES_PART, teacher.takesPart())
                .replaceIn(store.graph(graph(campaign)));
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
