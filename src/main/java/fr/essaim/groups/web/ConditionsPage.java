package fr.essaim.groups.web;

import fr.essaim.groups.conditions.Pair;
import fr.essaim.groups.conditions.SetConditions;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the team asks of any plan: pairs together or apart, pairs of last year, slots somebody cannot attend. */
@Singleton
@Path("/campagnes/{campaign}/groupes/conditions")
@Produces(MediaType.TEXT_HTML)
public final class ConditionsPage {

    private final Board board;
    private final SetConditions setConditions;
    private final Visit visit;

    @Inject
    public ConditionsPage(Board board, SetConditions setConditions, Visit visit) {
        this.board = board;
        this.setConditions = setConditions;
        this.visit = visit;
    }

    @GET
    @Allowed("groups.edit")
    public Html show(@PathParam("campaign") Id campaign) {
        return Html.of("groups/conditions", board.conditions(campaign), "groups.conditions");
    }

    @POST
    @Path("/paires")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pair(
            @PathParam("campaign") Id campaign,
            @FormParam("sorte") @DefaultValue("") String kind,
            @FormParam("personne") @DefaultValue("") String one,
            @FormParam("avec") @DefaultValue("") String other,
            @FormParam("motif") @DefaultValue("") String reason) {
        setConditions.pair(
                campaign,
                mine(campaign),
                visit.viewer().person(),
                kind(kind),
                person("personne", one),
                person("avec", other),
                reason);
        return done(campaign, Flash.done("groups.pair-asked"));
    }

    @POST
    @Path("/paires/retirer")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(
            @PathParam("campaign") Id campaign,
            @FormParam("sorte") @DefaultValue("") String kind,
            @FormParam("personne") Id one,
            @FormParam("avec") Id other) {
        setConditions.release(campaign, mine(campaign), kind(kind), one, other);
        return done(campaign, Flash.done("groups.pair-released"));
    }

    @POST
    @Path("/creneaux")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response miss(
            @PathParam("campaign") Id campaign,
            @FormParam("absent") @DefaultValue("") String teacher,
            @FormParam("creneau") List<String> slots) {
        Set<Integer> missed = numbers(slots);
        setConditions.miss(campaign, mine(campaign), person("absent", teacher), missed);
        return done(campaign, Flash.done("groups.slots-noted", missed.size()));
    }

    @POST
    @Path("/deja-ensemble")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response met(@PathParam("campaign") Id campaign, @FormParam("groupes") @DefaultValue("") String typed) {
        int added = setConditions.met(campaign, mine(campaign), visit.viewer().person(), typed);
        return done(campaign, Flash.done("groups.met-noted", added));
    }

    private static Set<Integer> numbers(List<String> typed) {
        return Optional.ofNullable(typed).orElse(List.of()).stream()
                .filter(slot -> slot.matches("[0-9]{1,2}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private Set<String> mine(Id campaign) {
        return visit.viewer().steers(campaign);
    }

    private Response done(Id campaign, Flash say) {
        return visit.done("/campagnes/" + campaign + "/groupes/conditions", say);
    }

    private static Pair.Kind kind(String typed) {
        for (Pair.Kind kind : Pair.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(typed)) {
                return kind;
            }
        }
        throw new Failure.Invalid("sorte", "groups.pair-kind-missing");
    }

    private static Id person(String field, String typed) {
        if (typed.isBlank()) {
            throw new Failure.Invalid(field, "groups.pair-person-missing");
        }
        return Id.of(typed);
    }
}
