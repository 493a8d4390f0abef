package fr.essaim.web.security;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.web.Flash;
import fr.essaim.web.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;

/** The session of this request, and the ways to begin, keep and end it. Travels as a request attribute. */
public final class CurrentSession {

    static final String NAME = CurrentSession.class.getName();

    private final Sessions sessions;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private Optional<Session> session;
    private String secret;

    CurrentSession(
            Sessions sessions,
            Optional<Session> session,
            String secret,
            HttpServletRequest request,
            HttpServletResponse response) {
        this.sessions = sessions;
        this.session = session;
        this.secret = secret;
        this.request = request;
        this.response = response;
    }

    public static CurrentSession of(HttpServletRequest request) {
        return (CurrentSession) request.getAttribute(NAME);
    }

    Optional<Session> session() {
        return session;
    }

    /** Signs in: whatever session there was ends, a new secret goes out. */
    public void signIn(Id person) {
        Optional<Language> spoke = session.flatMap(Session::language);
        sessions.close(secret);
        begin(Optional.of(person));
        spoke.ifPresent(language -> session.orElseThrow().speak(language));
    }

    /**
     * Signs in, but only to one page: whatever else is asked for leads there until the person signs in anew.
     *
     * @param cameFor where to go on afterwards
     */
    public void signInTo(Id person, String page, String cameFor) {
        signIn(person);
        session.orElseThrow().confine(page, cameFor);
    }

    /** What the person of this session came for before one page had to come first; empty for any other session. */
    public Optional<String> cameFor() {
        return session.flatMap(Session::cameFor);
    }

    /** Signs in, and ends what the person left open in other browsers. */
    public void signInAlone(Id person) {
        Optional<Language> spoke = session.flatMap(Session::language);
        sessions.closeAllOf(person);
        signIn(person);
        spoke.ifPresent(language -> session.orElseThrow().speak(language));
    }

    /** What this browser keeps of those who signed in here before, null for nothing. */
    public String device() {
        return OwnCookie.DEVICE.read(request);
    }

    /** Has the browser keep it, also after signing out. */
    public void remember(String device) {
        OwnCookie.DEVICE.write(request, response, device);
    }

    /** Who signed in here, whatever role is looked at meanwhile. */
    public Optional<Id> person() {
        return session.flatMap(Session::person);
    }

    /** From the next request on the pages are those of the role, until {@link #seeAsOneself} or the end of the session. */
    public void seeAs(Role role) {
        ensure().seeAs(Optional.of(role));
    }

    public void seeAsOneself() {
        ensure().seeAs(Optional.empty());
    }

    public void signOut() {
        sessions.close(secret);
        session = Optional.empty();
        OwnCookie.SESSION.erase(request, response);
    }

    public void speak(Language language) {
        ensure().speak(language);
    }

    /** Leaves something to say on the next page, for a visitor without a session too. */
    public void leave(Flash flash) {
        ensure().leave(flash);
    }

    /**
     * The first field of this name, "" without, for routes that name none, as those that other sites post to: of the
     * form that was read at the door, else of the address.
     */
    public String said(String name) {
        List<String> posted = BufferedForm.fields(request).get(name);
        String value = posted == null ? request.getParameter(name) : posted.get(0);
        return value == null ? "" : value;
    }

    /** On this one answer a form may go to that origin too: an answer to a platform travels through the browser. */
    public void formsMayGoTo(String origin) {
        String policy = response.getHeader("Content-Security-Policy");
        response.setHeader(
                "Content-Security-Policy", policy.replace("form-action 'self'", "form-action 'self' " + origin));
    }

    private Session ensure() {
        if (session.isEmpty()) {
            begin(Optional.empty());
        }
        return session.orElseThrow();
    }

    private void begin(Optional<Id> person) {
        secret = sessions.open(person);
        session = sessions.find(secret);
        OwnCookie.SESSION.write(request, response, secret);
    }
}
