package fr.essaim.app.migration;

import fr.essaim.app.settings.Settings;
import fr.essaim.host.embedded.rdf.RdfKnownArrivals;
import fr.essaim.host.spi.signin.Directory;
import fr.essaim.rdf.GraphStore;

/** Links made through a CAS server that do not say through which are those of the one the settings name. */
public final class CasLinks implements Migration {

    private final Settings settings;

    public CasLinks(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String id() {
        return "0003-cas-links";
    }

    /** Where none is named they are forgotten: whose they are nobody can say any more. */
    @Override
    public void migrate(GraphStore store) {
        RdfKnownArrivals arrivals = new RdfKnownArrivals(store);
        String address = settings.host().get("cas-url");
        if (address.isBlank()) {
            arrivals.forgetAll("cas");
        } else {
            arrivals.rename("cas", Directory.cas(address));
        }
    }
}
