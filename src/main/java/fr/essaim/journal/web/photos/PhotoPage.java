package fr.essaim.journal.web.photos;

import fr.essaim.journal.photos.AttachPhoto;
import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Visit;
import fr.essaim.web.browser.ChosenFile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** The photo of a paper sheet beside an entry: for whoever reads the entry, and for nobody else. */
@Singleton
@Path("/journal/{entry}/photo")
public final class PhotoPage {

    private final AttachPhoto photo;
    private final Visit visit;

    @Inject
    public PhotoPage(AttachPhoto photo, Visit visit) {
        this.photo = photo;
        this.visit = visit;
    }

    @GET
    @Allowed("journal.write")
    @Produces(MediaType.WILDCARD)
    public Response show(@PathParam("entry") Id entry) {
        return Response.ok(photo.read(me(), entry)).type("image/jpeg").build();
    }

    @POST
    @Allowed("journal.write")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(@PathParam("entry") Id entry, @HeaderParam("Content-Type") String type, InputStream body) {
        int most = AttachPhoto.BYTES_AT_MOST;
        byte[] file = ChosenFile.bytes(type, body, most, "journal.photo-kind", "journal.photo-heavy");
        photo.attach(me(), entry, file);
        return visit.done("/journal/" + entry, Flash.done("journal.photo-kept"));
    }

    @POST
    @Path("/description")
    @Allowed("journal.write")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(@PathParam("entry") Id entry, @FormParam("description") @DefaultValue("") String words) {
        photo.describe(me(), entry, words);
        return visit.done("/journal/" + entry, Flash.done("journal.photo-described"));
    }

    @POST
    @Path("/retirer")
    @Allowed("journal.write")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("entry") Id entry) {
        photo.remove(me(), entry);
        return visit.done("/journal/" + entry, Flash.done("journal.photo-removed"));
    }

    private Id me() {
        return visit.viewer().person();
    }
}
