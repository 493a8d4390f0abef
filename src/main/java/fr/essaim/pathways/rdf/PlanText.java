package fr.essaim.pathways.rdf;

import fr.essaim.kernel.Id;
import fr.essaim.pathways.Making;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.Session;
import fr.essaim.pathways.Shift;
import fr.essaim.solver.Engine;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Earlier drafts, how a draft came to be, and what a publication changed, each as one text and back. */
final class PlanText {

    private PlanText() {}

    static String write(PathwayPlan plan) {
        StringBuilder text = new StringBuilder();
        text.append(row(plan.version(), plan.groupRevision(), plan.seed(), plan.cost()));
        text.append(making(plan.making()));
        for (Session session : plan.sessions()) {
            text.append(row(session.id(), session.workshop(), session.slot(), session.room(), list(session.groups())));
        }
        return text.toString();
    }

    static PathwayPlan read(Id campaign, String text) {
        List<String[]> rows = rows(text);
        String[] head = rows.get(0);
        List<Session> sessions = new ArrayList<>();
        for (String[] row : rows.subList(2, rows.size())) {
            sessions.add(new Session(
                    Id.of(row[0]),
                    campaign,
                    Id.of(row[1]),
                    Integer.parseInt(row[2]),
                    Id.of(row[3]),
                    list(row[4]).stream().map(Id::of).toList()));
        }
        return new PathwayPlan(
                campaign,
                Integer.parseInt(head[0]),
                Integer.parseInt(head[1]),
                Long.parseLong(head[2]),
                Long.parseLong(head[3]),
                sessions,
                making(rows.get(1)));
    }

    static String making(Making making) {
        String weights = making.weights().entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(" "));
        return row(making.kind(), list(making.about()), making.reason(), making.moves(), weights, making.engine());
    }

    static Making making(String text) {
        return text.isEmpty() ? Making.unknown() : making(rows(text).get(0));
    }

    private static Making making(String[] row) {
        TreeMap<String, Integer> weights = new TreeMap<>();
        list(row[4]).forEach(one -> weights.put(one.split("=")[0], Integer.valueOf(one.split("=")[1])));
        int engine = row.length > 5 ? Integer.parseInt(row[5]) : Engine.FIRST;
        return new Making(Making.Kind.valueOf(row[0]), list(row[1]), row[2], Long.parseLong(row[3]), engine, weights);
    }

    static String shifts(List<Shift> shifts) {
        return shifts.stream()
                .map(one -> row(one.group(), one.slot(), one.from(), one.to(), one.room()))
                .collect(Collectors.joining());
    }

    static List<Shift> shifts(String text) {
        return text.isEmpty()
                ? List.of()
                : rows(text).stream()
                        .map(row -> new Shift(row[0], Integer.parseInt(row[1]), row[2], row[3], row[4]))
                        .toList();
    }

    private static String row(Object... parts) {
        return Arrays.stream(parts)
                        .map(part -> URLEncoder.encode(part.toString(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("|"))
                + "\n";
    }

    private static List<String[]> rows(String text) {
        return Arrays.stream(text.split("\n"))
                .map(line -> Arrays.stream(line.split("\\|", -1))
                        .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                        .toArray(String[]::new))
                .toList();
    }

    private static String list(Collection<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
