package fr.essaim.web.security;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Permissions;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Stands before one route. See {@link Allowed} for what each asker gets. */
final class AccessGuard implements ContainerRequestFilter {

    static final String NOBODY = "";

    private final String needed;
    private final Permissions permissions;
    private final Visit visit;
    private final HttpServletRequest servletRequest;

    AccessGuard(String needed, Permissions permissions, Visit visit, HttpServletRequest servletRequest) {
        this.needed = needed;
        this.permissions = permissions;
        this.visit = visit;
        this.servletRequest = servletRequest;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (visit.seenAs().isPresent() && SeenAs.forbids(request)) {
            throw new Failure.Refused("web.only-looking");
        }
        if (needed.equals(Allowed.EVERYBODY)) {
            return;
        }
        Viewer viewer = visit.viewer();
        if (needed.equals(NOBODY)) {
            throw new Failure.NotFound("web.no-such-page");
        }
        if (!viewer.signedIn()) {
            // what was written while the session ended is said back, not lost with it
            servletRequest.setAttribute(Flash.TYPED, BufferedForm.fields(servletRequest));
            throw new SignInFirst();
        }
        if (!needed.equals(Allowed.SIGNED_IN)) {
            String campaign = request.getUriInfo().getPathParameters().getFirst("campaign");
            if (campaign == null) {
                refuseUnless(permissions.has(viewer, needed));
            } else {
                inCampaign(viewer, Id.of(campaign));
            }
        }
    }

    private void inCampaign(Viewer viewer, Id campaign) {
        if (!viewer.knows(campaign)) {
            throw new Failure.NotFound("web.no-such-page");
        }
        refuseUnless(viewer.grants().stream()
                .anyMatch(grant -> grant.in(campaign) && permissions.has(grant.role(), needed)));
    }

    private static void refuseUnless(boolean held) {
        if (!held) {
            throw new Failure.Refused("web.not-your-role");
        }
    }
}
