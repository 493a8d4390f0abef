package fr.essaim.web.failures;

import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import fr.essaim.web.security.SignInFirst;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** All else: no such route, a verb that does not fit, nobody signed in, and the mishaps nobody foresaw. */
@Provider
@Singleton
public final class WebFailureMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(WebFailureMapper.class.getName());
    private static final Set<Integer> SAID = Set.of(400, 401, 403, 404, 405, 406, 413, 415, 429, 503);

    private final Answers answers;
    private final ComeBack comeBack;
    private final Visit visit;

    @Inject
    public WebFailureMapper(Answers answers, ComeBack comeBack, Visit visit) {
        this.comeBack = comeBack;
        this.answers = answers;
        this.visit = visit;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        String id = answers.newId();
        if (thrown instanceof SignInFirst) {
            return answers.wantsPage() ? toSignIn() : said(401, id);
        }
        if (thrown instanceof WebApplicationException known
                && SAID.contains(known.getResponse().getStatus())) {
            return said(known.getResponse().getStatus(), id);
        }
        LOG.log(Level.ERROR, id, thrown);
        return said(500, id);
    }

    private Response said(int status, String id) {
        String detail = answers.say("web.problem." + status + ".detail", List.of());
        return answers.answer(answers.problem(status, detail, id)).build();
    }

    /** What was written before the session ended is shown to be copied: after the sign-in nothing would know of it. */
    private Response toSignIn() {
        List<String> written = comeBack.written();
        if (!written.isEmpty()) {
            return Response.status(401)
                    .entity(Html.of("web/signed_out", new Unsaved(written), "web.signed-out-title"))
                    .type("text/html;charset=UTF-8")
                    .build();
        }
        String back = URLEncoder.encode(visit.path(), StandardCharsets.UTF_8);
        return Response.seeOther(URI.create("connexion?retour=" + back)).build();
    }
}
