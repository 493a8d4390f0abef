package fr.essaim.house.rights;

import fr.essaim.house.rules.Descriptor;
import fr.essaim.house.rules.SourceFile;
import fr.essaim.kernel.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may do what: {@code test-fixtures/rights/rights.csv} (what × letter × role → whose) and {@code routes.csv}
 * (route → what).
 *
 * <p>A cell says whose things: {@code all}, {@code campaign}, {@code school}, {@code academie}, {@code group},
 * {@code own}, {@code counts} (numbers only, n ≥ 5); {@code -} is refused at the door (403, or 404 to a stranger of
 * the campaign), {@code hidden} passes a door that only asks for a sign-in and meets a 404 behind it. A row that is
 * not there refuses everybody.
 */
public final class RightsTable {

    private static final Set<String> CELLS =
            Set.of("-", "hidden", "all", "campaign", "school", "academie", "group", "own", "counts");
    private static final Set<String> ANYBODY = Set.of("everybody", "signed-in");

    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    private final Map<String, String> routes = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Descriptor descriptor;

    public RightsTable(String rights, String routing, Descriptor descriptor) {
        this.descriptor = descriptor;
        readRights(rights.lines().toList());
        readRoutes(routing.lines().toList());
    }

    public static RightsTable shipped() {
        return new RightsTable(text("rights.csv"), text("routes.csv"), Descriptor.shipped());
    }

    /** What is wrong with the files themselves. */
    public List<String> faults() {
        return faults;
    }

    /** Routes without a line, each with the line to add. */
    public List<String> unlisted(List<Route> registered) {
        return registered.stream()
                .filter(route -> !routes.containsKey(route.toString()))
                .map(route -> "add to test-fixtures/rights/routes.csv, in its place:  " + route + "," + fitting(route)
                        + "     (" + route.method() + ", " + doors(route) + ")")
                .toList();
    }

    /** Lines whose route is gone. */
    public List<String> stale(List<Route> registered) {
        Set<String> there = registered.stream().map(Route::toString).collect(Collectors.toSet());
        return routes.keySet().stream()
                .filter(route -> !there.contains(route))
                .map(route -> "take out of test-fixtures/rights/routes.csv:  " + route + "," + routes.get(route))
                .toList();
    }

    /** Routes whose {@code @Allowed} lets in other roles than their row does. */
    public List<String> disagreeing(List<Route> registered) {
        return registered.stream().flatMap(this::disagreement).toList();
    }

    /** Whose things a role may look at or change by this route; "-" without a row. Anonymous without a role. */
    public String cell(Route route, Role role) {
        String row = routes.get(route.toString());
        return rows.getOrDefault(row + "," + route.letter(), Map.of())
                .getOrDefault(role == null ? "anonymous" : role.descriptorId(), "-");
    }

    private Stream<String> disagreement(Route route) {
        String row = routes.get(route.toString());
        if (row == null) {
            return Stream.empty();
        }
        if (route.allowed().isEmpty()) {
            return Stream.of(route.method() + " has no @Allowed and answers nobody");
        }
        boolean known =
                ANYBODY.contains(route.allowed()) || descriptor.permissions().contains(route.allowed());
        if (!known) {
            return Stream.of(route.method() + ": @Allowed(\"" + route.allowed() + "\") is no permission");
        }
        Set<String> byRow = letIn(rows.getOrDefault(row + "," + route.letter(), Map.of()));
        Set<String> byDoor = letIn(route);
        return byRow.equals(byDoor)
                ? Stream.empty()
                : Stream.of(route + " (" + route.method() + "): its row " + row + "," + route.letter() + " lets in "
                        + byRow + ", its " + doors(route) + "; rows that fit: " + fitting(route));
    }

    private String doors(Route route) {
        return "@Allowed(\"" + route.allowed() + "\") lets in " + letIn(route);
    }

    private String fitting(Route route) {
        String found = rows.entrySet().stream()
                .filter(row -> row.getKey().endsWith("," + route.letter()))
                .filter(row -> letIn(row.getValue()).equals(letIn(route)))
                .map(row -> row.getKey().substring(0, row.getKey().indexOf(',')))
                .collect(Collectors.joining("|"));
        return found.isEmpty() ? "?" : found;
    }

    private Set<String> letIn(Route route) {
        Set<String> roles = new TreeSet<>();
        if (route.isOpen()) {
            roles.add("anonymous");
        }
        for (Role role : EnumSet.allOf(Role.class)) {
            if (ANYBODY.contains(route.allowed())
                    || descriptor
                            .roles()
                            .getOrDefault(role.descriptorId(), Set.of())
                            .contains(route.allowed())) {
                roles.add(role.descriptorId());
            }
        }
        return roles;
    }

    private static Set<String> letIn(Map<String, String> row) {
        return row.entrySet().stream()
                .filter(cell -> !cell.getValue().equals("-"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void readRights(List<String> lines) {
        List<String> head = List.of(lines.get(0).split(","));
        List<String> wanted = new ArrayList<>(List.of("what", "letter", "anonymous"));
        Arrays.stream(Role.values()).map(Role::descriptorId).forEach(wanted::add);
        if (!head.equals(wanted)) {
            faults.add("rights.csv must start with " + String.join(",", wanted));
            return;
        }
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(",", -1));
            if (cells.size() != head.size() || !CELLS.containsAll(cells.subList(2, cells.size()))) {
                faults.add("rights.csv: " + line);
                continue;
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 2; i < head.size(); i++) {
                row.put(head.get(i), cells.get(i));
            }
            if (rows.put(cells.get(0) + "," + cells.get(1), row) != null) {
                faults.add("rights.csv has two rows " + cells.get(0) + "," + cells.get(1));
            }
        }
    }

    private void readRoutes(List<String> lines) {
        List<String> body = lines.subList(1, lines.size());
        if (!body.equals(body.stream().sorted().toList())) {
            faults.add("routes.csv is not sorted; sorted it would read:\n"
                    + String.join("\n", body.stream().sorted().toList()));
        }
        for (String line : body) {
            int last = line.lastIndexOf(',');
            String row = line.substring(last + 1);
            if (rows.keySet().stream().noneMatch(known -> known.startsWith(row + ","))) {
                faults.add("routes.csv: no row " + row + " in rights.csv for " + line);
            }
            if (routes.put(line.substring(0, last), row) != null) {
                faults.add("routes.csv lists " + line.substring(0, last) + " twice");
            }
        }
    }

    private static String text(String name) {
        return SourceFile.under("test-fixtures/rights/" + name).get(0).text();
    }
}
