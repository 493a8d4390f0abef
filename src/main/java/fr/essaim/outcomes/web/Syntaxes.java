package fr.essaim.outcomes.web;

import fr.essaim.kernel.Failure;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The three syntaxes asked for by name; each a little less wanted than a page, for whoever has no preference. */
final class Syntaxes {

    static final String TURTLE = "text/turtle";
    static final String JSON_LD = "application/ld+json";
    static final String RDF_XML = "application/rdf+xml";

    static final String TURTLE_AFTER_PAGE = TURTLE + ";qs=0.7";
    static final String JSON_LD_AFTER_PAGE = JSON_LD + ";qs=0.6";
    static final String RDF_XML_AFTER_PAGE = RDF_XML + ";qs=0.5";

    private Syntaxes() {}

    /** @throws Failure.NotFound when there is nothing public under the address */
    static Response answer(Optional<String> data, String mediaType) {
        String text = data.orElseThrow(() -> new Failure.NotFound("outcomes.not-public"));
        return Response.ok(text)
                .type(mediaType + ";charset=UTF-8")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
