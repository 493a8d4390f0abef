package fr.essaim.host.lti.rdf;

import fr.essaim.host.lti.Course;
import fr.essaim.host.lti.Platform;
import fr.essaim.host.lti.Platforms;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** One graph for the platforms and the courses people came from. */
@Singleton
public final class RdfPlatforms implements Platforms {

    private static final Node GRAPH = Names.graph("platforms");

    private record Known(List<Platform> platforms, List<Course> courses) {}

    private final GraphStore store;

    @Inject
    public RdfPlatforms(GraphStore store) {
        this.store = store;
    }

    private Known known() {
        return store.record(GRAPH, Known.class, graph -> new Known(platforms(graph), courses(graph)));
    }

    @Override
    public List<Platform> all() {
        return known().platforms();
    }

    @Override
    public List<Course> courses() {
        return known().courses();
    }

    private static List<Platform> platforms(Graph graph) {
        return Facts.ofType(graph, LtiTerms.PLATFORM)
                .map(facts -> new Platform(
                        Names.id(facts.subject()),
                        facts.text(LtiTerms.NAME),
                        facts.text(LtiTerms.ISSUER),
                        facts.text(LtiTerms.CLIENT),
                        Set.copyOf(facts.texts(LtiTerms.DEPLOYMENT)),
                        URI.create(facts.text(LtiTerms.AUTHORIZATION)),
                        URI.create(facts.text(LtiTerms.TOKEN)),
                        URI.create(facts.text(LtiTerms.KEY_SET))))
                .sorted(Comparator.comparing(Platform::name).thenComparing(Platform::id))
                .toList();
    }

    private static List<Course> courses(Graph graph) {
        return Facts.ofType(graph, LtiTerms.COURSE)
                .map(facts -> new Course(
                        Id.of(facts.text(LtiTerms.OF)),
                        facts.text(LtiTerms.CONTEXT),
                        facts.text(LtiTerms.NAME),
                        facts.text(LtiTerms.NUMBER),
                        URI.create(facts.text(LtiTerms.MEMBERS))))
                .sorted(Comparator.comparing(Course::title).thenComparing(Course::context))
                .toList();
    }

    @Override
    public void save(Platform platform) {
        Description described = Description.of(node(platform.id()))
                .a(LtiTerms.PLATFORM)
                .text(LtiTerms.NAME, platform.name())
                .text(LtiTerms.ISSUER, platform.issuer())
                .text(LtiTerms.CLIENT, platform.client())
                .text(LtiTerms.AUTHORIZATION, platform.authorization().toString())
                .text(LtiTerms.TOKEN, platform.token().toString())
                .text(LtiTerms.KEY_SET, platform.keySet().toString());
        platform.deployments().forEach(one -> described.text(LtiTerms.DEPLOYMENT, one));
        described.replaceIn(store.graph(GRAPH));
    }

    @Override
    public void remove(Id platform) {
        Graph graph = store.graph(GRAPH);
        Description.remove(graph, node(platform));
        courses().stream()
                .filter(course -> course.platform().equals(platform))
                .forEach(course -> Description.remove(graph, node(course)));
    }

    @Override
    public void met(Course course) {
        if (!courses().contains(course)) {
            Description.of(node(course))
                    .a(LtiTerms.COURSE)
                    .text(LtiTerms.OF, course.platform().value())
                    .text(LtiTerms.CONTEXT, course.context())
                    .text(LtiTerms.NAME, course.title())
                    .text(LtiTerms.NUMBER, course.number())
                    .text(LtiTerms.MEMBERS, course.members().toString())
                    .replaceIn(store.graph(GRAPH));
        }
    }

    private static Node node(Id platform) {
        return Names.thing("platform", platform);
    }

    private static Node node(Course course) {
        return Names.digest("course", course.platform() + " " + course.context());
    }
}
