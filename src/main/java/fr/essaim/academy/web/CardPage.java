package fr.essaim.academy.web;

import fr.essaim.academy.pool.ReadOwnCard;
import fr.essaim.animators.pool.ConsentToPool;
import fr.essaim.animators.pool.KeepCard;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** The card I own as an animator: what stands on it, who sees it, until when; closed in one click. */
@Singleton
@Path("/vivier/ma-fiche")
@Produces(MediaType.TEXT_HTML)
public final class CardPage {

    private static final String HERE = "/vivier/ma-fiche";

    private final ReadOwnCard read;
    private final KeepCard keep;
    private final ConsentToPool consent;
    private final Visit visit;

    @Inject
    public CardPage(ReadOwnCard read, KeepCard keep, ConsentToPool consent, Visit visit) {
        this.read = read;
        this.keep = keep;
        this.consent = consent;
        this.visit = visit;
    }

    @GET
    @Allowed(Allowed.SIGNED_IN)
    public Html mine() {
        return Html.of("academy/card", new CardView(read.of(me().person(), me().name())), "academy.card");
    }

    @POST
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(MultivaluedMap<String, String> form) {
        keep.keep(me().person(), me().name(), new CardForm(form).card());
        return visit.done(HERE, Flash.done("academy.card-kept"));
    }

    @POST
    @Path("/accord")
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response agree(@FormParam("qui") @DefaultValue("campagnes") String who) {
        boolean opened = consent.give(me().person(), who.equals("academie"));
        return visit.done(
                HERE,
                opened ? Flash.done("academy.agreed").withUndo(HERE + "/retrait") : Flash.done("academy.who-changed"));
    }

    @POST
    @Path("/renouveler")
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renew() {
        consent.renew(me().person());
        return visit.done(HERE, Flash.done("academy.renewed"));
    }

    @POST
    @Path("/retrait")
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw() {
        consent.withdraw(me().person());
        return visit.done(HERE, Flash.done("academy.withdrawn").withUndo(HERE + "/retrait/annuler"));
    }

    @POST
    @Path("/retrait/annuler")
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore() {
        consent.restore(me().person());
        return visit.done(HERE, Flash.done("academy.restored"));
    }

    private Viewer me() {
        return visit.viewer();
    }
}
