package fr.essaim.house.seeded.technology.campaigns;

import jakarta.json.Json;
import jakarta.servlet.http.Cookie;
import jakarta.ws.rs.core.Response;
import java.net.http.HttpClient;
import org.apache.jena.graph.NodeFactory;
import org.jsoup.Jsoup;

/** A core that knows all technologies. */
public final class Campaign {
    public Object jena() {
        return NodeFactory.createBlankNode();
    }

    public Object jsoup() {
        return Jsoup.parse("");
    }

    public Object resource() {
        return Response.ok();
    }

    public Object servlet() {
        return new Cookie("a", "b");
    }

    public Object json() {
        return Json.createObjectBuilder();
    }

    public Object http() {
        return HttpClient.newHttpClient();
    }
}
