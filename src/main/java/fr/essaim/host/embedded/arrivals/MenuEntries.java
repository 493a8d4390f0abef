package fr.essaim.host.embedded.arrivals;

import java.util.List;
import java.util.Optional;

/** What plugins put into this platform's menus. Needs a running transaction. */
public interface MenuEntries {

    /**
     * An entry.
     *
     * @param key the plugin's own, {@code [a-z0-9-]{1,60}}
     * @param url where it leads; a launch ticket is added for whoever opens it
     * @param group the group in whose menu it stands, "" for the platform's
     */
    record Entry(String key, String label, String url, String group, int priority) {}

    /** By priority, then label. */
    List<Entry> all();

    Optional<Entry> find(String key);

    /** Takes the place of the one with its key. */
    void put(Entry entry);

    /** Idempotent. */
    void remove(String key);
}
