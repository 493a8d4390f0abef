package fr.essaim.web.security;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.web.Grant;
import fr.essaim.web.Viewer;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How an administrator looks at the pages of a role: as somebody who does not exist, with that one hat worn in no
 * campaign, no school and no académie. So what is shown is what the pages hold for a newcomer; nobody's data are among
 * it, whatever page is opened, and nothing can be changed.
 */
public final class SeenAs {

    /** Where the look ends. */
    static final String END = "voir-comme/fin";

    private static final Id NOBODY = Id.of("voir-comme");
    private static final String NOWHERE = "voir-comme";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> ALWAYS = Set.of(END, "langue", "deconnexion");

    private SeenAs() {}

    static Viewer viewer(Role role) {
        return new Viewer(Optional.of(NOBODY), "", List.of(Grant.everywhere(role, NOWHERE)));
    }

    /** Whether the request would change something. */
    static boolean forbids(ContainerRequestContext request) {
        return forbids(request.getMethod(), request.getUriInfo().getPath());
    }

    static boolean forbids(String method, String path) {
        return !SAFE.contains(method) && !ALWAYS.contains(path.replaceAll("^/+", ""));
    }
}
