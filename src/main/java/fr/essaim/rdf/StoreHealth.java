package fr.essaim.rdf;

import java.time.Instant;
import java.util.Optional;

/**
 * How the store is, for a page and for the probe of whoever runs the server.
 *
 * @param refusing since when the disk refuses changes, and what it says; empty while all is well. Reading goes on
 *     meanwhile, and writing resumes by itself
 * @param quads how much is kept
 * @param records how many changes were acknowledged since the store began
 * @param logBytes how much would be read behind the snapshot if the store were opened now
 */
public record StoreHealth(Optional<Refusing> refusing, long quads, long records, long logBytes) {

    /** Since when, and in the words of the operating system. */
    public record Refusing(Instant since, String reason) {}

    public boolean writing() {
        return refusing.isEmpty();
    }
}
