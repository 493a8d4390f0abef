package fr.essaim.host.embedded.changes;

import fr.essaim.host.embedded.changes.Change.Type;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Keeps that something became otherwise, in the very write that makes it so: what is on disk is told, what is told is
 * on disk. Does nothing while nobody listens.
 */
@Singleton
public final class NoteChange {

    private final Changes changes;
    private final Listeners listeners;
    private final Events events;
    private final Clock clock;

    @Inject
    public NoteChange(Changes changes, Listeners listeners, Events events, Clock clock) {
        this.changes = changes;
        this.listeners = listeners;
        this.events = events;
        this.clock = clock;
    }

    /** Needs a running write transaction. @param actor "" when it cannot be said */
    public void note(Type type, Id what, Id group, String actor) {
        append(type, what.value(), group.value(), actor);
    }

    /** The same of somebody, wherever that person is. */
    public void notePerson(Type type, Id who, String actor) {
        append(type, who.value(), "", actor);
    }

    private void append(Type type, String what, String group, String actor) {
        if (listeners.any()) {
            changes.append(type, clock.instant(), what, group, actor);
            events.raise(new ChangeNoted());
        }
    }
}
