package fr.essaim.web.failures;

import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** Says a problem in the form and the language the asker reads. */
@Singleton
public final class Answers {

    private final Messages messages;
    private final Visit visit;
    private final HttpServletRequest request;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public Answers(Messages messages, Visit visit, HttpServletRequest request) {
        this.messages = messages;
        this.visit = visit;
        this.request = request;
    }

    /** A short name for one mishap, said to the asker and written in the log. */
    String newId() {
        byte[] bytes = new byte[4];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String say(String key, List<Object> arguments) {
        return messages.say(visit.language(), key, arguments);
    }

    /** In both languages, where nobody can be asked which. */
    String sayTwice(String key) {
        return messages.say(Language.FR, key, List.of()) + "\n" + messages.say(Language.EN, key, List.of()) + "\n";
    }

    Problem problem(int status, String detail, String id) {
        return new Problem(status, say("web.problem." + status, List.of()), detail, id, List.of());
    }

    boolean wantsPage() {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html") && !visit.path().startsWith("/api/");
    }

    Response.ResponseBuilder answer(Problem problem) {
        return wantsPage()
                ? Response.status(problem.status())
                        .entity(Html.of("web/problem", problem, "web.problem." + problem.status()))
                        .type("text/html;charset=UTF-8")
                : Response.status(problem.status()).entity(problem.json()).type("application/problem+json");
    }
}
