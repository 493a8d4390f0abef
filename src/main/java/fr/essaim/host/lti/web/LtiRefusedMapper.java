package fr.essaim.host.lti.web;

import fr.essaim.host.lti.tokens.LtiRefused;
import fr.essaim.web.Html;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;

/** Says plainly that somebody could not be let in, and what helps; nothing of the message is repeated. */
@Provider
@Singleton
public final class LtiRefusedMapper implements ExceptionMapper<LtiRefused> {

    private static final System.Logger LOG = System.getLogger(LtiRefusedMapper.class.getName());

    @Inject
    public LtiRefusedMapper() {}

    @Override
    public Response toResponse(LtiRefused refused) {
        LOG.log(Level.INFO, "LTI message refused: {0}", refused.code());
        return Response.status(403)
                .entity(Html.of("lti/refused", refused, "lti.refused-title"))
                .type("text/html;charset=UTF-8")
                .build();
    }
}
