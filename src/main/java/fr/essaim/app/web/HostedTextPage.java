package fr.essaim.app.web;

import fr.essaim.app.publication.HostedTexts;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** From a text of ours on a host to the page it belongs to. */
@Singleton
@Path("/textes/{key}")
public final class HostedTextPage {

    private final HostedTexts texts;
    private final Visit visit;

    @Inject
    public HostedTextPage(HostedTexts texts, Visit visit) {
        this.texts = texts;
        this.visit = visit;
    }

    @GET
    @Allowed(Allowed.SIGNED_IN)
    public Response lead(@PathParam("key") String key) {
        return visit.done(texts.path(visit.viewer(), key), Flash.NONE);
    }
}
