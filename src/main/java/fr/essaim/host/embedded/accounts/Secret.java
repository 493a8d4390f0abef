package fr.essaim.host.embedded.accounts;

import java.time.Instant;
import java.util.Optional;

/**
 * A password as it is kept: {@code pbkdf2-sha256$iterations$salt$hash}, the last two in base64.
 *
 * @param temporary true for a code made by us: it opens the account once, to choose a password
 * @param until when a code stops working; empty for a password
 */
public record Secret(String encoded, boolean temporary, Optional<Instant> until) {

    static Secret password(String encoded) {
        return new Secret(encoded, false, Optional.empty());
    }

    static Secret code(String encoded, Instant until) {
        return new Secret(encoded, true, Optional.of(until));
    }

    boolean expired(Instant now) {
        return until.isPresent() && !now.isBefore(until.get());
    }
}
