package fr.essaim.app.web.running;

import fr.essaim.app.plugin.PageEntry;
import fr.essaim.app.plugin.Plugin;
import fr.essaim.app.roles.HostRoles;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Role;
import fr.essaim.web.Grant;
import fr.essaim.web.Messages;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles, what they may do and open, and the groups that give them. */
@Singleton
public final class RoleViews {

    private final Plugin plugin;
    private final HostRoles hostRoles;
    private final Messages messages;
    private final Visit visit;

    @Inject
    public RoleViews(Plugin plugin, HostRoles hostRoles, Messages messages, Visit visit) {
        this.plugin = plugin;
        this.hostRoles = hostRoles;
        this.messages = messages;
        this.visit = visit;
    }

    RolesView all() {
        Map<Role, Set<String>> groups = hostRoles.groups();
        return new RolesView(
                Arrays.stream(Role.values())
                        .map(role -> new RolesView.Line(
                                role.descriptorId(),
                                role.key(),
                                HostRoles.MAPPED.contains(role),
                                String.join(", ", groups.getOrDefault(role, Set.of())),
                                plugin.defaultHostGroups().getOrDefault(role.descriptorId(), "")))
                        .toList(),
                HostRoles.shown(groups));
    }

    RolesView.SeenAs of(Role role) {
        List<String> grants = plugin.roles().getOrDefault(role.descriptorId(), List.of());
        List<String> pages = plugin.pages().stream()
                .filter(page -> page.placement().equals("main"))
                .filter(page -> !page.open().isEmpty() || grants.contains(page.permission()))
                .map(PageEntry::label)
                .map(label -> label.in(visit.language()))
                .toList();
        return new RolesView.SeenAs(role.descriptorId(), role.key(), pages, grants);
    }

    String name(Role role) {
        return messages.say(visit.language(), role.key());
    }

    /** @throws Failure.NotFound for a role the descriptor does not have */
    static Role role(String id) {
        return Arrays.stream(Role.values())
                .filter(one -> one.descriptorId().equals(id))
                .findFirst()
                .orElseThrow(() -> new Failure.NotFound("web.no-such-page"));
    }

    /** The viewer with that one hat, worn nowhere in particular. */
    static Viewer wearing(Role role, Viewer viewer) {
        return new Viewer(viewer.identity(), viewer.name(), List.of(Grant.everywhere(role, "")));
    }

    /** The groups typed for each role, parted by commas. */
    static Map<Role, Set<String>> read(MultivaluedMap<String, String> form) {
        Map<Role, Set<String>> wanted = new EnumMap<>(Role.class);
        for (Role role : HostRoles.MAPPED) {
            String typed = form.getFirst(role.descriptorId());
            if (typed != null) {
                wanted.put(
                        role,
                        Arrays.stream(typed.split("[,;\\n]"))
                                .map(String::strip)
                                .filter(group -> !group.isEmpty())
                                .collect(Collectors.toUnmodifiableSet()));
            }
        }
        return wanted;
    }
}
