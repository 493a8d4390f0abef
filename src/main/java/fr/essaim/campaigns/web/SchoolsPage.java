package fr.essaim.campaigns.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.SetSchools;
import fr.essaim.campaigns.Uai;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.OneLine;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which schools share the event. */
@Singleton
@Path("/campagnes/{campaign}/colleges")
@Produces(MediaType.TEXT_HTML)
public final class SchoolsPage {

    static final int ROWS = 6;

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final SetSchools setSchools;
    private final Visit visit;

    @Inject
    public SchoolsPage(Transactions transactions, Campaigns campaigns, SetSchools setSchools, Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.setSchools = setSchools;
        this.visit = visit;
    }

    @GET
    @Allowed("campaign.manage")
    public Html show(@PathParam("campaign") Id campaign) {
        Campaign found = transactions.read(() -> campaigns.get(campaign));
        return Html.of("campaigns/schools", SetupView.of(found, List.of()), "campaigns.schools");
    }

    @POST
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(@PathParam("campaign") Id campaign, MultivaluedMap<String, String> form) {
        List<School> brought = setSchools.set(
                campaign,
                visit.viewer().person(),
                schools(form),
                form.containsKey("separes"),
                new Shown(form.getFirst("vu")));
        return visit.done("/campagnes/" + campaign + "/enseignants", said(brought));
    }

    private static Flash said(List<School> brought) {
        String names = brought.stream().map(School::name).collect(Collectors.joining(", "));
        return brought.isEmpty()
                ? Flash.done("campaigns.schools-set")
                : Flash.done("campaigns.schools-set-team", brought.size(), names);
    }

    private static List<School> schools(MultivaluedMap<String, String> form) {
        List<School> schools = new ArrayList<>();
        for (int row = 1; row <= ROWS; row++) {
            school(form, row).ifPresent(schools::add);
        }
        return schools;
    }

    private static Optional<School> school(MultivaluedMap<String, String> form, int row) {
        String uai = Uai.clean(form.getFirst("uai-" + row));
        String name = typed(form, "nom-" + row);
        String town = typed(form, "ville-" + row);
        return uai.isEmpty() && name.isEmpty() ? Optional.empty() : Optional.of(new School(uai, name, town));
    }

    private static String typed(MultivaluedMap<String, String> form, String field) {
        return OneLine.of(form.getFirst(field));
    }
}
