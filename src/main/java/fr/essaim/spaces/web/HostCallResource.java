package fr.essaim.spaces.web;

import fr.essaim.spaces.reconciler.FollowChanges;
import fr.essaim.web.Allowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** Where the host calls when something changed there. Its signature, not a session, says who calls. */
@Singleton
@Path("/api/v1/host-changes")
public final class HostCallResource {

    private final FollowChanges followChanges;

    @Inject
    public HostCallResource(FollowChanges followChanges) {
        this.followChanges = followChanges;
    }

    @POST
    @Allowed(Allowed.EVERYBODY)
    public Response called(@HeaderParam("X-Exchange-Signature") @DefaultValue("") String signature, byte[] body) {
        return Response.status(followChanges.heard(body, signature) ? Status.NO_CONTENT : Status.UNAUTHORIZED)
                .build();
    }
}
