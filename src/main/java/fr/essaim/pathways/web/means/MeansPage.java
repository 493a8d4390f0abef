package fr.essaim.pathways.web.means;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.pathways.means.Means;
import fr.essaim.pathways.means.SetMeans;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What the day can count on: equipment to share, halls, sites, when animators are there, and what was lost. */
@Singleton
@Path("/campagnes/{campaign}/parcours/moyens")
@Produces(MediaType.TEXT_HTML)
public final class MeansPage {

    private static final int LONGEST = 120;

    private final MeansDesk desk;
    private final SetMeans setMeans;
    private final Visit visit;

    @Inject
    public MeansPage(MeansDesk desk, SetMeans setMeans, Visit visit) {
        this.desk = desk;
        this.setMeans = setMeans;
        this.visit = visit;
    }

    @GET
    @Allowed("groups.edit")
    public Html show(@PathParam("campaign") Id campaign) {
        return Html.of("pathways/means", desk.means(campaign), "pathways.means");
    }

    @POST
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(@PathParam("campaign") Id campaign, MultivaluedMap<String, String> form) {
        setMeans.set(MeansForm.read(desk.means(campaign), form), new Shown(form.getFirst("vu")));
        return visit.done("/campagnes/" + campaign + "/parcours", Flash.done("pathways.means-set"));
    }

    /** Workshops make do with so many pieces of a thing; 0 is without it. */
    @POST
    @Path("/partage")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response share(
            @PathParam("campaign") Id campaign,
            @FormParam("quoi") @DefaultValue("") String what,
            @FormParam("nombre") int count,
            @FormParam("atelier") List<Id> workshops) {
        setMeans.change(campaign, means -> sharing(means, what, count, workshops));
        String undo = "/campagnes/" + campaign + "/parcours/moyens/partage/annuler?quoi="
                + java.net.URLEncoder.encode(what, java.nio.charset.StandardCharsets.UTF_8);
        return visit.done(
                "/campagnes/" + campaign + "/parcours",
                Flash.done(count > 0 ? "pathways.shared" : "pathways.without", what, count)
                        .withUndo(undo));
    }

    @POST
    @Path("/partage/annuler")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unshare(@PathParam("campaign") Id campaign, @QueryParam("quoi") @DefaultValue("") String what) {
        setMeans.change(
                campaign,
                means -> means.withRations(means.rations().stream()
                        .filter(one -> !one.what().equalsIgnoreCase(what))
                        .map(one -> new Means.Ration(one.workshop(), one.what(), one.count()))
                        .toList()));
        return visit.done("/campagnes/" + campaign + "/parcours", Flash.done("pathways.unshared", what));
    }

    private static Means sharing(Means means, String what, int count, List<Id> workshops) {
        if (what.isBlank() || what.length() > LONGEST || workshops.isEmpty() || count < 0) {
            throw new Failure.Invalid("quoi", "pathways.no-such-step");
        }
        return means.sharing(what, count, workshops);
    }
}
