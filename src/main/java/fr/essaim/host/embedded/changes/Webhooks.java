package fr.essaim.host.embedded.changes;

import java.util.List;

/** Who wants to be called. Their secrets are kept as the instance's own are: beside the store, never in it. */
public interface Webhooks {

    List<Webhook> all();

    /** In the place of the one with its key. */
    void put(Webhook hook);

    /** Idempotent. */
    void remove(String key);
}
