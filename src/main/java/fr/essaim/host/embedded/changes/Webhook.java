package fr.essaim.host.embedded.changes;

import fr.essaim.host.embedded.changes.Change.Type;
import java.net.URI;
import java.util.Set;

/**
 * An address that wants to be called.
 *
 * @param types of which changes
 * @param secret signs each call; stands in no text of this
 * @param told number of the last change it took
 */
public record Webhook(String key, URI address, Set<Type> types, String secret, long told) {

    public Webhook {
        types = Set.copyOf(types);
    }

    public Webhook upTo(long seq) {
        return new Webhook(key, address, types, secret, seq);
    }

    @Override
    public String toString() {
        return "webhook " + key + " up to " + told;
    }
}
