package fr.essaim.house.seeded.honest.web;

import jakarta.ws.rs.core.Response;

/** Knows the server. */
public final class Html {

    public Response answer() {
        return Response.ok().build();
    }
}
