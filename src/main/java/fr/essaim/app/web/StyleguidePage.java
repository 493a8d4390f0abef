package fr.essaim.app.web;

import fr.essaim.app.settings.Settings;
import fr.essaim.kernel.Failure;
import fr.essaim.web.Allowed;
import fr.essaim.web.Html;
import fr.essaim.web.parts.Samples;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Every component with its states, in a demonstration only: what browser tests photograph. */
@Singleton
@Path("/styleguide")
@Produces(MediaType.TEXT_HTML)
public final class StyleguidePage {

    private final Settings settings;

    @Inject
    public StyleguidePage(Settings settings) {
        this.settings = settings;
    }

    @GET
    @Allowed(Allowed.EVERYBODY)
    public Html components() {
        onlyInDemo();
        return Html.of("web/styleguide", new Samples(), "parts.styleguide");
    }

    @GET
    @Path("papier")
    @Allowed(Allowed.EVERYBODY)
    public Html paper() {
        onlyInDemo();
        return Html.of("web/styleguide_print", new Samples(), "parts.styleguide-print");
    }

    private void onlyInDemo() {
        if (!settings.demo()) {
            throw new Failure.NotFound("web.no-such-page");
        }
    }
}
