package fr.essaim.host.embedded.changes;

import fr.essaim.host.embedded.changes.Change.Type;
import java.time.Instant;
import java.util.List;

/** The changes kept, numbered without a gap; the oldest make room for the newest. Needs a running transaction. */
public interface Changes {

    void append(Type type, Instant at, String id, String group, String actor);

    /** The first ones after this number, in their order. @param most how many at most */
    List<Change> after(long seq, int most);

    /** Number of the newest, 0 when there never was one. */
    long last();
}
