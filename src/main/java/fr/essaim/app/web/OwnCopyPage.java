package fr.essaim.app.web;

import fr.essaim.app.own.OwnCopy;
import fr.essaim.app.own.OwnFile;
import fr.essaim.app.own.ReadOwnData;
import fr.essaim.web.Allowed;
import fr.essaim.web.Language;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** All that is kept about the one who asks, to take away. Nobody ever gets anybody else’s, whatever their role. */
@Singleton
@Path("/donnees/copie.zip")
public final class OwnCopyPage {

    private final ReadOwnData own;
    private final OwnFile file;
    private final Visit visit;

    @Inject
    public OwnCopyPage(ReadOwnData own, OwnFile file, Visit visit) {
        this.own = own;
        this.file = file;
        this.visit = visit;
    }

    @GET
    @Allowed(Allowed.SIGNED_IN)
    @Produces(MediaType.WILDCARD)
    public Response take() {
        OwnCopy copy = own.of(visit.viewer().person());
        Language language = visit.language();
        StreamingOutput body = out -> file.write(copy, language, out);
        return Response.ok(body, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"essaim.zip\"")
                .build();
    }
}
