package fr.essaim.host.embedded.web.bridge;

import fr.essaim.web.Allowed;
import fr.essaim.web.browser.Https;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The contract's addresses. The signature, not a session, says who calls; without one the answer is 401. */
@Singleton
@Path("/exchange-groups/v1/{rest: .+}")
public final class BridgeResource {

    private static final String ROOT = "/exchange-groups/v1/";

    private final Bridge bridge;
    private final HttpServletRequest request;

    @Inject
    public BridgeResource(Bridge bridge, HttpServletRequest request) {
        this.bridge = bridge;
        this.request = request;
    }

    @GET
    @Allowed(Allowed.EVERYBODY)
    public Response get(@PathParam("rest") String rest) {
        return answer(new byte[0]);
    }

    @POST
    @Allowed(Allowed.EVERYBODY)
    public Response post(@PathParam("rest") String rest, byte[] body) {
        return answer(body);
    }

    @PUT
    @Allowed(Allowed.EVERYBODY)
    public Response put(@PathParam("rest") String rest, byte[] body) {
        return answer(body);
    }

    @PATCH
    @Allowed(Allowed.EVERYBODY)
    public Response patch(@PathParam("rest") String rest, byte[] body) {
        return answer(body);
    }

    @DELETE
    @Allowed(Allowed.EVERYBODY)
    public Response delete(@PathParam("rest") String rest) {
        return answer(new byte[0]);
    }

    private Response answer(byte[] body) {
        Answer answer = bridge.answer(call(body));
        Response.ResponseBuilder response = Response.status(answer.status());
        answer.headers().forEach(response::header);
        return answer.body().length == 0
                ? response.build()
                : response.type(MediaType.APPLICATION_JSON)
                        .entity(answer.body())
                        .build();
    }

    private Call call(byte[] body) {
        String path = request.getRequestURI();
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String below = path.substring(path.indexOf(ROOT) + ROOT.length());
        return new Call(request.getMethod(), site(), path, below, query, headers(), body == null ? new byte[0] : body);
    }

    private String site() {
        String asked = Https.address(request);
        return asked.substring(0, asked.indexOf(ROOT));
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), request.getHeader(name));
        }
        return headers;
    }
}
