package fr.essaim.web.security;

import fr.essaim.kernel.Failure;
import fr.essaim.web.Flash;
import fr.essaim.web.Visit;
import fr.essaim.web.browser.Multipart;
import fr.essaim.web.browser.ReadAhead;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Before every route that takes a form: the form must carry our proof, and pressed twice it has one effect — the
 * second press waits for the first and is led to the same page.
 */
final class FormGuard implements ContainerRequestFilter, ContainerResponseFilter {

    private static final int WORDS_BEFORE_A_FILE = 256 * 1024;
    private static final String ONCE = FormGuard.class.getName() + ".once";

    private final AnonymousToken anonymous;
    private final Visit visit;

    private final HttpServletRequest servletRequest;

    FormGuard(AnonymousToken anonymous, Visit visit, HttpServletRequest servletRequest) {
        this.anonymous = anonymous;
        this.visit = visit;
        this.servletRequest = servletRequest;
    }

    static boolean isFor(Method route) {
        Consumes consumes = route.getAnnotation(Consumes.class);
        return route.isAnnotationPresent(POST.class)
                && consumes != null
                && Arrays.stream(consumes.value())
                        .anyMatch(type -> type.equals(MediaType.APPLICATION_FORM_URLENCODED)
                                || type.equals(MediaType.MULTIPART_FORM_DATA));
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Map<String, List<String>> fields = fields(request);
        Optional<Session> session = CurrentSession.of(servletRequest).session();
        String proof = first(fields, "_jeton");
        boolean ours = session.map(known -> AnonymousToken.same(proof, known.formToken()))
                .orElseGet(() -> anonymous.accepts(proof));
        if (!ours) {
            throw new Failure.Conflict("web.form-too-old");
        }
        servletRequest.setAttribute(Flash.TYPED, fields);
        String once = first(fields, "_une-fois");
        if (session.isPresent() && !once.isEmpty()) {
            var before = session.get().pressedBefore(once);
            if (before.isPresent()) {
                request.abortWith(follow(before.get()));
            } else {
                request.setProperty(ONCE, once);
            }
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        CurrentSession current = CurrentSession.of(servletRequest);
        Flash left = visit.takeLeft();
        if (left != null) {
            current.leave(left);
        }
        Object once = request.getProperty(ONCE);
        if (once != null) {
            boolean done = response.getStatus() == 303 && (left == null || !left.isWrong());
            URI where = response.getLocation();
            current.session()
                    .ifPresent(session ->
                            session.pressed(once.toString(), done ? Optional.ofNullable(where) : Optional.empty()));
        }
    }

    /** A form's fields; of one with a file those before it, and whoever reads the body next finds it whole. */
    private Map<String, List<String>> fields(ContainerRequestContext request) {
        if (!MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType())) {
            return BufferedForm.fields(servletRequest);
        }
        ReadAhead body = new ReadAhead(request.getEntityStream(), 2 * WORDS_BEFORE_A_FILE);
        try {
            return new Multipart(request.getHeaderString("Content-Type"), body).words(WORDS_BEFORE_A_FILE);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        } finally {
            request.setEntityStream(body.again());
        }
    }

    private static Response follow(java.util.concurrent.Future<URI> before) {
        try {
            return Response.seeOther(before.get(10, TimeUnit.SECONDS)).build();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failure.Conflict("web.still-working");
        } catch (ExecutionException | TimeoutException | CancellationException unfinished) {
            throw new Failure.Conflict("web.still-working");
        }
    }

    private static String first(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }
}
