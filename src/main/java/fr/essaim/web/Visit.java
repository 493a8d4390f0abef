package fr.essaim.web;

import fr.essaim.kernel.Role;
import fr.essaim.web.browser.OwnPath;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.util.Optional;

/**
 * One request: who asks, in which language, inside a host's frame or not, and what the page before left to say.
 * Filled at the door, read by pages.
 */
@RequestScoped
public class Visit {

    private Viewer viewer = Viewer.NOBODY;
    private Language language = Language.FR;
    private Flash flash = Flash.NONE;
    private String formToken = "";
    private String path = "";
    private boolean framed;
    private boolean forReading;
    private Optional<Role> seenAs = Optional.empty();
    private Flash left;

    public void open(Viewer who, Language speaks, String token, Flash shown, boolean inFrame, String asked) {
        viewer = who;
        language = speaks;
        formToken = token;
        flash = shown;
        framed = inFrame;
        path = asked;
        seenAs = Optional.empty();
        forReading = false;
    }

    public Viewer viewer() {
        return viewer;
    }

    public Language language() {
        return language;
    }

    public Flash flash() {
        return flash;
    }

    public String formToken() {
        return formToken;
    }

    public boolean framed() {
        return framed;
    }

    /** The path asked for, below the application's own, with its query: where to come back to after signing in. */
    public String path() {
        return path;
    }

    /** Shows the page as somebody with other hats would see its frame; what may be asked was decided before. */
    public void show(Viewer as) {
        viewer = as;
        forReading = true;
    }

    /** Whether the frame is somebody else’s: its menu is to be read, for what it leads to opens to that person. */
    public boolean isForReading() {
        return forReading;
    }

    /** The role whose pages an administrator looks at, without changing anything. */
    public Optional<Role> seenAs() {
        return seenAs;
    }

    public void seeAs(Role role) {
        seenAs = Optional.of(role);
    }

    /** Goes to another page of ours, saying there that the thing is done; to the front page from a path that leads out. */
    public jakarta.ws.rs.core.Response done(String where, Flash say) {
        left = say;
        return jakarta.ws.rs.core.Response.seeOther(URI.create(OwnPath.below(where)))
                .build();
    }

    public Flash takeLeft() {
        return left;
    }

    public void leave(Flash say) {
        left = say;
    }
}
