package fr.essaim.host.spi;

import java.util.Optional;

/** The host's menus and frames, in which our pages are reached. Without {@link Capability#NAVIGATION}: links only. */
public interface Shell {

    /** Of a host that has no menus for us. */
    Shell NONE = new Shell() {};

    /**
     * Puts the entry in the place of the one with its key. Idempotent.
     *
     * @throws HostFailure UNSUPPORTED without {@link Capability#NAVIGATION}
     */
    default void put(Entry entry) {
        throw HostFailure.unsupported(Capability.NAVIGATION);
    }

    /**
     * Idempotent.
     *
     * @throws HostFailure as {@link #put}
     */
    default void remove(String key) {
        throw HostFailure.unsupported(Capability.NAVIGATION);
    }

    /**
     * A menu entry or panel.
     *
     * @param key {@code [a-z0-9-]{1,60}}
     * @param space the space whose menu it goes to; empty for the site's
     * @param embedded true to show the page in a frame of the host, where it can
     */
    record Entry(
            String key, String label, String url, Optional<String> space, boolean embedded, int priority, Kind kind) {

        public Entry(String key, String label, String url, Optional<String> space, boolean embedded, int priority) {
            this(key, label, url, space, embedded, priority, Kind.MENU);
        }
    }

    /** A panel stands on the person's first page there, or on that of the space. */
    enum Kind {
        MENU,
        PANEL
    }
}
