package fr.essaim.house.seeded.technology.campaigns.rdf;

import jakarta.ws.rs.core.Response;
import org.jsoup.Jsoup;

/** A store that knows pages. */
public final class RdfCampaigns {
    public Object jsoup() {
        return Jsoup.parse("");
    }

    public Object resource() {
        return Response.ok();
    }
}
