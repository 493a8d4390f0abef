package fr.essaim.app.web;

import fr.essaim.app.own.EraseOwnData;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;

/** I erase what I wrote. Nobody erases what is somebody else’s here, whatever the role. */
@Singleton
@Path("/donnees/effacer")
@Produces(MediaType.TEXT_HTML)
public final class OwnErasePage {

    private final EraseOwnData eraseOwnData;
    private final Visit visit;

    @Inject
    public OwnErasePage(EraseOwnData eraseOwnData, Visit visit) {
        this.eraseOwnData = eraseOwnData;
        this.visit = visit;
    }

    @POST
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(@FormParam("partie") List<String> parts) {
        eraseOwnData.erase(visit.viewer().person(), Set.copyOf(parts));
        return visit.done("/donnees", Flash.done("app.own-erased"));
    }
}
