package fr.essaim.web.security;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.web.Flash;
import fr.essaim.web.Grants;
import fr.essaim.web.Language;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import fr.essaim.web.browser.Https;
import fr.essaim.web.browser.ReadableHeaders;
import fr.essaim.web.browser.SameSite;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** First on every request: headers on the answer whatever becomes of it, who is asking, and no foreign site's forms. */
@Singleton
public final class Door implements Filter {

    private final Sessions sessions;
    private final Grants grants;
    private final People people;
    private final Visit visit;
    private final SecurityHeaders headers;
    private final AnonymousToken anonymous;

    @Inject
    public Door(
            Sessions sessions,
            Grants grants,
            People people,
            Visit visit,
            SecurityHeaders headers,
            AnonymousToken anonymous) {
        this.sessions = sessions;
        this.grants = grants;
        this.people = people;
        this.visit = visit;
        this.headers = headers;
        this.anonymous = anonymous;
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = ReadableHeaders.around(Https.around((HttpServletRequest) plainRequest));
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        headers.put(request, response);
        if (SameSite.isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        request.setCharacterEncoding("UTF-8");
        String secret = OwnCookie.SESSION.read(request);
        Optional<Session> session = sessions.find(secret);
        Optional<String> first = session.flatMap(one -> one.insteadOf(barePath(request)));
        if (first.isPresent()) {
            // a path alone: the server would put its own scheme before it
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", request.getContextPath() + first.get());
            return;
        }
        Viewer viewer = session.flatMap(Session::person).map(this::viewer).orElse(Viewer.NOBODY);
        // who is no administrator any more looks at his own pages again
        Optional<Role> seenAs = session.flatMap(Session::seenAs).filter(role -> viewer.is(Role.ADMIN));
        visit.open(
                seenAs.map(SeenAs::viewer).orElse(viewer),
                session.flatMap(Session::language)
                        .orElseGet(() -> Language.preferred(request.getHeader("Accept-Language"))),
                session.map(Session::formToken).orElseGet(anonymous::token),
                isPage(request) ? session.map(Session::takeFlash).orElse(Flash.NONE) : Flash.NONE,
                "iframe".equals(request.getHeader("Sec-Fetch-Dest")),
                path(request));
        seenAs.ifPresent(visit::seeAs);
        request.setAttribute(CurrentSession.NAME, new CurrentSession(sessions, session, secret, request, response));
        chain.doFilter(BufferedForm.around(request), response);
    }

    private Viewer viewer(Id person) {
        return new Viewer(Optional.of(person), people.name(person), grants.of(person));
    }

    /** What was left to say waits for a page a person looks at, not for a picture or a feed. */
    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return "GET".equals(request.getMethod())
                && accept != null
                && accept.contains("text/html")
                && !path(request).startsWith("/assets/");
    }

    private static String barePath(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static String path(HttpServletRequest request) {
        String path = barePath(request);
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
