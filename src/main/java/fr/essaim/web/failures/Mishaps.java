package fr.essaim.web.failures;

import fr.essaim.web.Html;
import fr.essaim.web.render.Templates;
import fr.essaim.web.security.SecurityHeaders;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * What the server itself would answer with a page of its own (an address it cannot read, a form of another site, an
 * asset that is not there), said in our words and with our headers. Stands where errors are sent, and goes no further.
 */
@Singleton
public final class Mishaps implements Filter {

    private static final System.Logger LOG = System.getLogger(Mishaps.class.getName());
    private static final Set<Integer> SAID = Set.of(400, 401, 403, 404, 405, 406, 413, 415, 429, 500, 503);

    private final Answers answers;
    private final Templates templates;
    private final SecurityHeaders headers;

    @Inject
    public Mishaps(Answers answers, Templates templates, SecurityHeaders headers) {
        this.answers = answers;
        this.templates = templates;
        this.headers = headers;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse plain, FilterChain chain) throws IOException {
        HttpServletResponse response = (HttpServletResponse) plain;
        if (response.isCommitted()) {
            return;
        }
        headers.put((HttpServletRequest) request, response);
        try {
            say(request, response);
        } catch (ContextNotActiveException unread) {
            // the server gave up on the headers before a request of ours began: there is no visit to ask for a language
            write(response, 400, "text/plain;charset=UTF-8", utf8(answers.sayTwice("web.headers-unread")));
        }
    }

    private void say(ServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        Problem problem = problem(status);
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof Throwable cause) {
            LOG.log(Level.ERROR, problem.id(), cause);
        }
        if (answers.wantsPage()) {
            write(response, status, "text/html;charset=UTF-8", page(problem));
        } else {
            write(response, status, "application/problem+json", utf8(problem.json()));
        }
    }

    private static void write(HttpServletResponse response, int status, String type, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int status(ServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 500;
    }

    private Problem problem(int status) {
        String title = key(status);
        return new Problem(
                status,
                answers.say(title, List.of()),
                answers.say(title + ".detail", List.of()),
                answers.newId(),
                List.of());
    }

    /** Of the sentence nearest to a status that has none of its own. */
    private static String key(int status) {
        return "web.problem." + (SAID.contains(status) ? status : status < 500 ? 400 : 500);
    }

    private byte[] page(Problem problem) {
        return templates
                .render(Html.of("web/problem", problem, key(problem.status())))
                .toByteArray();
    }
}
