package fr.essaim.web.security;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.web.Flash;
import fr.essaim.web.Language;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What the server keeps of one browser: who signed in, the proof its forms carry, what the last answer left to say. */
public final class Session {

    private static final int FORMS_REMEMBERED = 64;

    private final Optional<Id> person;
    private final String formToken;
    private final Instant opened;
    private Instant seen;
    private Flash flash = Flash.NONE;
    private Optional<Language> language = Optional.empty();
    private volatile String first = "";
    private volatile String wanted = "";
    private volatile Optional<Role> seenAs = Optional.empty();
    private final Map<String, CompletableFuture<URI>> forms = new LinkedHashMap<>();

    Session(Optional<Id> person, String formToken, Instant now) {
        this.person = person;
        this.formToken = formToken;
        this.opened = now;
        this.seen = now;
    }

    public Optional<Id> person() {
        return person;
    }

    String formToken() {
        return formToken;
    }

    Instant opened() {
        return opened;
    }

    synchronized Instant seen() {
        return seen;
    }

    synchronized void touch(Instant now) {
        seen = now;
    }

    public synchronized void leave(Flash left) {
        flash = left;
    }

    synchronized Flash takeFlash() {
        Flash taken = flash;
        flash = Flash.NONE;
        return taken;
    }

    public synchronized void speak(Language chosen) {
        language = Optional.of(chosen);
    }

    synchronized Optional<Language> language() {
        return language;
    }

    /** The role whose pages the administrator of this session looks at; empty for the own ones. */
    Optional<Role> seenAs() {
        return seenAs;
    }

    void seeAs(Optional<Role> role) {
        seenAs = role;
    }

    /** Until the person signs in anew nothing else is open: this page, the choice of a language, the way out. */
    void confine(String page, String cameFor) {
        first = page;
        wanted = cameFor;
    }

    /** What the person came for, while one page must come first; empty when nothing must. */
    Optional<String> cameFor() {
        return first.isEmpty() ? Optional.empty() : Optional.of(wanted);
    }

    /** The page that must come first where this path is asked for; empty when the path is open. */
    Optional<String> insteadOf(String path) {
        boolean open = first.isEmpty()
                || path.equals(first)
                || path.equals("/langue")
                || path.equals("/deconnexion")
                || path.startsWith("/assets/");
        return open ? Optional.empty() : Optional.of(first);
    }

    /** The outcome promised to this form's first press; empty for the first press itself, which must then keep it. */
    synchronized Optional<CompletableFuture<URI>> pressedBefore(String once) {
        CompletableFuture<URI> before = forms.get(once);
        if (before == null) {
            forms.put(once, new CompletableFuture<>());
            if (forms.size() > FORMS_REMEMBERED) {
                forms.remove(forms.keySet().iterator().next());
            }
        }
        return Optional.ofNullable(before);
    }

    /** Tells the other presses where the first one led; a press that failed is forgotten, so it may be mended. */
    synchronized void pressed(String once, Optional<URI> outcome) {
        CompletableFuture<URI> promise = forms.get(once);
        if (promise == null) {
            return;
        }
        if (outcome.isEmpty()) {
            forms.remove(once);
            promise.cancel(false);
        } else {
            promise.complete(outcome.get());
        }
    }
}
