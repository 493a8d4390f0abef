package fr.essaim.app.web;

import fr.essaim.web.Allowed;
import fr.essaim.web.render.Standing;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * How the instance is, for probes: 200 {@code up}, or 200 {@code degraded} while the disk takes no change and pages are
 * still read. Says nothing about anybody.
 */
@Singleton
@Path("/api/v1/health")
public final class HealthResource {

    private final Standing standing;

    @Inject
    public HealthResource(Standing standing) {
        this.standing = standing;
    }

    @GET
    @Allowed(Allowed.EVERYBODY)
    @Produces(MediaType.APPLICATION_JSON)
    public Response health() {
        boolean writes = standing.storeWrites();
        String json = "{\"status\":\"" + (writes ? "up" : "degraded")
                + "\",\"checks\":[{\"name\":\"store\",\"status\":\"" + (writes ? "up" : "read-only") + "\"}]}";
        return Response.ok(json).build();
    }
}
