package fr.essaim.web.failures;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Violation;
import fr.essaim.web.Flash;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The failures use cases throw. A wrong form comes back with all that was typed and a sentence at each field. */
@Provider
@Singleton
public final class FailureMapper implements ExceptionMapper<Failure> {

    private static final System.Logger LOG = System.getLogger(FailureMapper.class.getName());

    private final Answers answers;
    private final ComeBack comeBack;
    private final Visit visit;
    private final HttpServletRequest request;

    @Inject
    public FailureMapper(Answers answers, ComeBack comeBack, Visit visit, HttpServletRequest request) {
        this.answers = answers;
        this.comeBack = comeBack;
        this.visit = visit;
        this.request = request;
    }

    @Override
    public Response toResponse(Failure failure) {
        List<Violation> violations = violations(failure);
        Optional<URI> form = comeBack.toForm();
        if (!violations.isEmpty() && form.isPresent() && answers.wantsPage()) {
            visit.leave(Flash.wrong(violations, comeBack.typed()));
            return Response.seeOther(form.get()).build();
        }
        Problem problem = problem(failure);
        LOG.log(Level.INFO, "{0} {1} {2} {3}", problem.id(), problem.status(), request.getMethod(), failure.key());
        Response.ResponseBuilder answer = answers.answer(problem);
        if (failure instanceof Failure.TooMany tooMany) {
            answer.header("Retry-After", tooMany.retryAfterSeconds());
        }
        return answer.build();
    }

    private Problem problem(Failure failure) {
        Problem plain =
                answers.problem(status(failure), answers.say(failure.key(), failure.arguments()), answers.newId());
        List<Problem.Wrong> errors = violations(failure).stream()
                .map(wrong -> new Problem.Wrong(wrong.field(), answers.say(wrong.key(), wrong.arguments())))
                .toList();
        return new Problem(plain.status(), plain.title(), plain.detail(), plain.id(), errors);
    }

    /** What a person mends in the form itself: wrong fields, and a rule of the thing's present state. */
    private static List<Violation> violations(Failure failure) {
        if (failure instanceof Failure.Invalid invalid) {
            return invalid.violations();
        }
        return failure instanceof Failure.Conflict || failure instanceof Failure.TooMany
                ? List.of(new Violation("", failure.key(), failure.arguments()))
                : List.of();
    }

    private static int status(Failure failure) {
        return Map.<Class<? extends Failure>, Integer>of(
                        Failure.NotFound.class, 404,
                        Failure.Refused.class, 403,
                        Failure.Invalid.class, 422,
                        Failure.Conflict.class, 409,
                        Failure.TooMany.class, 429,
                        Failure.HostDown.class, 503)
                .get(failure.getClass());
    }
}
