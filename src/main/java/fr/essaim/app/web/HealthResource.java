package fr.essaim.app.web;

import fr.essaim.app.health.Health;
import fr.essaim.web.Allowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * How the instance is, for probes: 200 {@code up}, 200 {@code degraded} while something waits or cannot be changed and
 * pages are still read, 503 {@code down} when nothing can be read. Says nothing about anybody.
 */
@Singleton
@Path("/api/v1/health")
public final class HealthResource {

    private final Health health;

    @Inject
    public HealthResource(Health health) {
        this.health = health;
    }

    @GET
    @Allowed(Allowed.EVERYBODY)
    @Produces(MediaType.APPLICATION_JSON)
    public Response health() {
        Health.Standing standing = health.look();
        return Response.status(standing.answer()).entity(json(standing)).build();
    }

    private static String json(Health.Standing standing) {
        JsonArrayBuilder checks = Json.createArrayBuilder();
        for (Health.Line line : standing.lines()) {
            JsonObjectBuilder one =
                    Json.createObjectBuilder().add("name", line.check().id()).add("status", line.status());
            checks.add(one);
        }
        return Json.createObjectBuilder()
                .add("status", standing.status())
                .add("checks", checks)
                .build()
                .toString();
    }
}
