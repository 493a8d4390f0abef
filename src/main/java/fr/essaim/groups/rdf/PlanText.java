package fr.essaim.groups.rdf;

import fr.essaim.concerns.Concern;
import fr.essaim.groups.Change;
import fr.essaim.groups.Cost;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.Search;
import fr.essaim.kernel.Id;
import fr.essaim.solver.Engine;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A revision as one text and back. A draft is read and written whole, never asked about in part; as triples it would be
 * a hundred of them for each move of one teacher.
 */
final class PlanText {

    private PlanText() {}

    static String write(GroupPlan plan) {
        StringBuilder text = new StringBuilder();
        Search search = plan.search();
        line(
                text,
                "search",
                search.seed(),
                search.moves(),
                search.scenario(),
                search.sameDiscipline(),
                pairs(search.weights()),
                search.commonSlots(),
                search.stoppedAfter(),
                search.engine());
        line(text, "cost", plan.cost().bound(), pairs(plan.cost().parts()));
        line(text, "catalysts", ids(plan.catalysts()));
        line(text, "silent", ids(plan.silent()));
        line(text, "pinned", ids(plan.pinned()));
        Change change = plan.change();
        line(text, "change", change.kind(), list(change.teachers()), list(change.labels()), change.by(), change.at());
        for (Group group : plan.groups()) {
            line(
                    text,
                    "group",
                    group.id(),
                    group.label(),
                    group.school(),
                    list(group.members()),
                    list(group.focus().stream().map(Concern::id).toList()),
                    group.locked(),
                    encoded(group.name()));
        }
        return text.toString();
    }

    /** @param reason kept apart, for people may write anything in it */
    static GroupPlan read(Id campaign, int revision, String text, String reason) {
        List<Group> groups = new ArrayList<>();
        Map<String, String[]> single = new TreeMap<>();
        for (String line : text.split("\n")) {
            String[] part = line.split("\\|", -1);
            single.put(part[0], part);
            if (part[0].equals("group")) {
                groups.add(group(campaign, part));
            }
        }
        String[] search = single.get("search");
        String[] cost = single.get("cost");
        String[] pinned = single.getOrDefault("pinned", new String[] {"", ""});
        return new GroupPlan(
                campaign,
                revision,
                Search.of(
                                Long.parseLong(search[1]),
                                Long.parseLong(search[2]),
                                Integer.parseInt(search[3]),
                                Boolean.parseBoolean(search[4]),
                                pairs(search[5], Integer::valueOf))
                        .sharing(search.length > 6 ? Integer.parseInt(search[6]) : 0)
                        .stopped(search.length > 7 ? Long.parseLong(search[7]) : 0)
                        .by(search.length > 8 ? Integer.parseInt(search[8]) : Engine.FIRST),
                groups,
                Set.copyOf(list(single.get("catalysts")[1], Id::of)),
                Set.copyOf(list(single.get("silent")[1], Id::of)),
                Set.copyOf(list(pinned[1], Id::of)),
                Cost.of(Long.parseLong(cost[1]), pairs(cost[2], Long::valueOf)),
                change(single.get("change"), reason));
    }

    private static Group group(Id campaign, String[] part) {
        return new Group(
                Id.of(part[1]),
                campaign,
                part[2],
                part.length > 7 ? decoded(part[7]) : "",
                part[3],
                list(part[4], Id::of),
                list(part[5], Concern::of),
                Boolean.parseBoolean(part[6]));
    }

    private static Change change(String[] part, String reason) {
        return new Change(
                Change.Kind.valueOf(part[1]),
                list(part[2], Id::of),
                list(part[3], Function.identity()),
                reason,
                Id.of(part[4]),
                Instant.parse(part[5]));
    }

    /** A name may hold anything, our separators too. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private static String decoded(String name) {
        return URLDecoder.decode(name, StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, Object... parts) {
        text.append(java.util.Arrays.stream(parts).map(Object::toString).collect(Collectors.joining("|")))
                .append('\n');
    }

    private static String ids(Collection<Id> ids) {
        return list(ids.stream().sorted().toList());
    }

    private static String list(List<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static <T> List<T> list(String text, Function<String, T> item) {
        return text.isEmpty()
                ? List.of()
                : java.util.Arrays.stream(text.split(",")).map(item).toList();
    }

    private static String pairs(Map<String, ?> pairs) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining(","));
    }

    private static <V> Map<String, V> pairs(String text, Function<String, V> value) {
        return list(text, pair -> pair.split("=")).stream()
                .collect(Collectors.toMap(pair -> pair[0], pair -> value.apply(pair[1])));
    }
}
