package fr.essaim.questionnaire.web.own;

import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.profiles.Scale;
import fr.essaim.web.Allowed;
import fr.essaim.web.Html;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How profiles are computed, for whoever of the campaign asks. */
@Singleton
@Path("/campagnes/{campaign}/questionnaire/echelle")
@Produces(MediaType.TEXT_HTML)
public final class ScalePage {

    private final Scale scale = Scale.ours();

    @Inject
    public ScalePage() {}

    @GET
    @Allowed(Allowed.SIGNED_IN)
    public Html show(@PathParam("campaign") Id campaign) {
        return Html.of("questionnaire/scale", new ScaleView(scale), "questionnaire.scale");
    }
}
