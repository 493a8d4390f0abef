package fr.essaim.academy.web;

import fr.essaim.academy.pool.Found;
import fr.essaim.academy.pool.PoolLine;
import fr.essaim.academy.pool.SearchPool;
import fr.essaim.animators.pool.InviteToPool;
import fr.essaim.animators.requests.SuggestAnimator;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Messages;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/** A representative reads the pool of her académie and points somebody out to a team, which alone asks. */
@Singleton
@Path("/academie/vivier")
@Produces(MediaType.TEXT_HTML)
public final class AcademyPoolPage {

    private static final String HERE = "/academie/vivier";

    private final SearchPool search;
    private final SuggestAnimator suggest;
    private final InviteToPool invite;
    private final Audit audit;
    private final Messages messages;
    private final Visit visit;

    @Inject
    public AcademyPoolPage(
            SearchPool search,
            SuggestAnimator suggest,
            InviteToPool invite,
            Audit audit,
            Messages messages,
            Visit visit) {
        this.search = search;
        this.suggest = suggest;
        this.invite = invite;
        this.audit = audit;
        this.messages = messages;
        this.visit = visit;
    }

    @GET
    @Allowed("academy.view")
    public Html show(@Context UriInfo here) {
        return Html.of("academy/pool", view(PoolQuery.of(here.getQueryParameters())), "academy.pool");
    }

    private AcademyPoolView view(PoolQuery query) {
        Found found = search.forAcademy(me().academies(), query.wanted(), query.page());
        Filters filters = new Filters(HERE, query, found, Optional.empty(), List.of());
        return new AcademyPoolView(filters, suggest.campaigns(me().academies()));
    }

    @GET
    @Path("/registre.csv")
    @Allowed("academy.view")
    @Produces(MediaType.WILDCARD)
    public Response register() {
        audit.note(Audit.Act.done(me().person(), Audit.Category.EXPORT, "academy.audit-register"));
        List<PoolLine> lines = search.register(me().academies());
        return new PoolRegister(lines, key -> messages.say(visit.language(), key)).file();
    }

    @POST
    @Path("/inviter")
    @Allowed("academy.view")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(@FormParam("courriel") @DefaultValue("") String email) {
        invite.invite(me().academies(), email);
        return visit.done(HERE, Flash.done("academy.card-wanted"));
    }

    @POST
    @Path("/{animator}/signaler")
    @Allowed("academy.view")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response suggest(
            @PathParam("animator") Id animator, @FormParam("campagne") @DefaultValue("") String campaign) {
        if (campaign.isEmpty()) {
            throw new Failure.Invalid("campagne", "academy.which-campaign");
        }
        suggest.suggest(me().person(), me().academies(), Id.of(campaign), animator);
        return visit.done(
                HERE,
                Flash.done("academy.suggested").withUndo(HERE + "/" + animator + "/signaler/" + campaign + "/annuler"));
    }

    @POST
    @Path("/{animator}/signaler/{day}/annuler")
    @Allowed("academy.view")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("animator") Id animator, @PathParam("day") Id day) {
        suggest.takeBack(me().person(), day, animator);
        return visit.done(HERE, Flash.done("academy.suggestion-back"));
    }

    private Viewer me() {
        return visit.viewer();
    }
}
