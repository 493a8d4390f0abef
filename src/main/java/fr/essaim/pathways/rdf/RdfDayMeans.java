package fr.essaim.pathways.rdf;

import fr.essaim.kernel.Id;
import fr.essaim.pathways.means.DayMeans;
import fr.essaim.pathways.means.Means;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** One text a campaign, read and written whole: nobody asks about a part of it. */
@Singleton
public final class RdfDayMeans implements DayMeans {

    private final GraphStore store;

    @Inject
    public RdfDayMeans(GraphStore store) {
        this.store = store;
    }

    private record Kept(Means means) {}

    @Override
    public Means of(Id campaign) {
        return store.record(graph(campaign), Kept.class, graph -> {
                    Facts facts = new Facts(graph, node(campaign));
                    return new Kept(facts.isEmpty() ? Means.usual(campaign) : read(campaign, facts));
                })
                .means();
    }

    @Override
    public void save(Means means) {
        Description.of(node(means.campaign()))
                .a(PathwayTerms.MEANS)
                .text(PathwayTerms.MEANS_TEXT, text(means))
                .replaceIn(store.graph(graph(means.campaign())));
    }

    private static Node graph(Id campaign) {
        return Names.graph("pathwaymeans", campaign);
    }

    private static Node node(Id campaign) {
        return Names.thing("pathwaymeans", campaign);
    }

    private static String text(Means means) {
        StringBuilder text = new StringBuilder();
        means.pools().forEach(one -> line(text, "pool", one.what(), one.count()));
        means.places().forEach(one -> line(text, "place", one.room(), one.sessions(), one.lost()));
        line(text, "travel", means.travel());
        means.presences().forEach(one -> line(text, "presence", one.animator(), numbers(one.away()), one.most()));
        means.sites().forEach(one -> line(text, "site", one.workshop(), one.site()));
        means.rations().forEach(one -> line(text, "ration", one.workshop(), one.what(), one.count()));
        line(text, "closed", numbers(means.closed()));
        return text.toString();
    }

    private static void line(StringBuilder text, Object... parts) {
        text.append(Arrays.stream(parts)
                        .map(part -> URLEncoder.encode(part.toString(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("|")))
                .append('\n');
    }

    private static Means read(Id campaign, Facts facts) {
        List<Means.Pool> pools = new ArrayList<>();
        List<Means.Place> places = new ArrayList<>();
        List<Means.Presence> presences = new ArrayList<>();
        List<Means.Site> sites = new ArrayList<>();
        List<Means.Ration> rations = new ArrayList<>();
        int travel = 0;
        Set<Integer> closed = Set.of();
        for (String line : facts.text(PathwayTerms.MEANS_TEXT).split("\n")) {
            String[] part = Arrays.stream(line.split("\\|", -1))
                    .map(one -> URLDecoder.decode(one, StandardCharsets.UTF_8))
                    .toArray(String[]::new);
            switch (part[0]) {
                case "pool" -> pools.add(new Means.Pool(part[1], Integer.parseInt(part[2])));
                case "place" ->
                    places.add(
                            new Means.Place(Id.of(part[1]), Integer.parseInt(part[2]), Boolean.parseBoolean(part[3])));
                case "presence" ->
                    presences.add(new Means.Presence(Id.of(part[1]), numbers(part[2]), Integer.parseInt(part[3])));
                case "site" -> sites.add(new Means.Site(Id.of(part[1]), part[2]));
                case "ration" -> rations.add(new Means.Ration(Id.of(part[1]), part[2], Integer.parseInt(part[3])));
                case "travel" -> travel = Integer.parseInt(part[1]);
                default -> closed = part[0].equals("closed") ? numbers(part[1]) : closed;
            }
        }
        return new Means(campaign, pools, places, travel, presences, sites, rations, closed);
    }

    private static String numbers(Collection<Integer> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Set<Integer> numbers(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(Integer::valueOf).collect(Collectors.toSet());
    }
}
