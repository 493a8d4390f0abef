package fr.essaim.house.rights;

import fr.essaim.web.Allowed;
import java.util.Comparator;

/**
 * One thing a browser or a program may ask of the WAR.
 *
 * @param allowed what its {@link Allowed} says, "" when it has none and therefore answers nobody
 * @param body media type of what it takes, "" when it takes nothing
 * @param method where it is answered, for messages
 */
public record Route(String verb, String path, String allowed, String body, String method) implements Comparable<Route> {

    private static final Comparator<Route> ORDER =
            Comparator.comparing(Route::path).thenComparing(Route::verb);

    /** The letter of the rights table: looking is R, all else is W. */
    public String letter() {
        return verb.equals("GET") ? "R" : "W";
    }

    public boolean isOpen() {
        return allowed.equals(Allowed.EVERYBODY);
    }

    public boolean asksForSignInOnly() {
        return allowed.equals(Allowed.SIGNED_IN);
    }

    @Override
    public int compareTo(Route other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path + "," + verb;
    }
}
