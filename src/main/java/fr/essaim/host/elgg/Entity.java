package fr.essaim.host.elgg;

import java.time.Instant;

/**
 * Something in one of the host's listings.
 *
 * @param name of a group or person, title of a topic; without the host's escaping
 * @param body description as the host gives it
 * @param username "" unless it is a person
 * @param readers the host's number for who may read it, -1 when the listing does not say
 */
record Entity(String guid, String name, String body, String url, String username, Instant created, int readers) {

    long number() {
        return Long.parseLong(guid);
    }
}
