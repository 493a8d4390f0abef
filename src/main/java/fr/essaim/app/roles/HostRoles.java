package fr.essaim.app.roles;

import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Shown;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Terms;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Which groups (or functions) of the host give which role on this instance, as an administrator said. Nothing is given
 * until said: what the descriptor proposes only fills in the form. A teacher or an animator is who stands in a campaign,
 * so these two are given by no group.
 */
@Singleton
public final class HostRoles {

    /** The roles a group of the host may give. */
    public static final List<Role> MAPPED = List.of(Role.PROJECT_TEAM, Role.DIRECTION, Role.ACADEMY, Role.ADMIN);

    private static final Pattern GROUP = Pattern.compile("[\\p{L}\\p{N}._:/ -]{1,80}");
    private static final Node HOST_GROUP = Terms.ess("hostGroup");

    private final GraphStore store;
    private final Audit audit;

    @Inject
    public HostRoles(GraphStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    private record Mapping(Map<Role, Set<String>> groups) {}

    /** The groups that give each role; a role without any is not there. */
    public Map<Role, Set<String>> groups() {
        return store.read(() -> store.record(graph(), Mapping.class, HostRoles::read))
                .groups();
    }

    /** The roles somebody in these groups of the host has; compared without regard to case. */
    public Set<Role> of(Set<String> hostGroups) {
        Set<String> asked = hostGroups.stream().map(HostRoles::plain).collect(Collectors.toSet());
        return groups().entrySet().stream()
                .filter(entry -> entry.getValue().stream().map(HostRoles::plain).anyMatch(asked::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * Says it anew for the roles given.
     *
     * @throws Failure.Invalid field by field, the field being the role's id
     * @throws Failure.Conflict when somebody said otherwise since the asker saw it
     */
    public void say(Id who, Map<Role, Set<String>> wanted, Shown seen) {
        for (Map.Entry<Role, Set<String>> entry : wanted.entrySet()) {
            boolean sound = MAPPED.contains(entry.getKey())
                    && entry.getValue().stream()
                            .allMatch(group -> GROUP.matcher(group).matches());
            if (!sound) {
                throw new Failure.Invalid(entry.getKey().descriptorId(), "admin.role-group-wrong");
            }
        }
        store.change(() -> {
            Map<Role, Set<String>> then = new HashMap<>(groups());
            then.putAll(wanted);
            seen.check(shown(groups()), shown(then));
            for (Map.Entry<Role, Set<String>> entry : wanted.entrySet()) {
                if (!entry.getValue().equals(groups().getOrDefault(entry.getKey(), Set.of()))) {
                    audit.note(Audit.Act.done(
                            who,
                            Audit.Category.ROLES,
                            "admin.audit-role-mapped",
                            entry.getKey().descriptorId()));
                    Description said = Description.of(node(entry.getKey()));
                    entry.getValue().forEach(group -> said.text(HOST_GROUP, group));
                    said.replaceIn(store.graph(graph()));
                }
            }
        });
    }

    /** What the page shows of them. */
    public static Shown shown(Map<Role, Set<String>> groups) {
        return Shown.of(
                MAPPED.stream().map(role -> groups.getOrDefault(role, Set.of())).toList());
    }

    private static Mapping read(Graph graph) {
        Map<Role, Set<String>> groups = new EnumMap<>(Role.class);
        for (Role role : MAPPED) {
            Set<String> said = new TreeSet<>(new Facts(graph, node(role)).texts(HOST_GROUP));
            if (!said.isEmpty()) {
                groups.put(role, Set.copyOf(said));
            }
        }
        return new Mapping(Map.copyOf(groups));
    }

    private static String plain(String group) {
        return group.strip().toLowerCase(Locale.ROOT);
    }

    private static Node node(Role role) {
        return Names.thing("role", Id.of(role.descriptorId()));
    }

    private static Node graph() {
        return Names.graph("roles");
    }
}
