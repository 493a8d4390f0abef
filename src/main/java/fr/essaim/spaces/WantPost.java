package fr.essaim.spaces;

import fr.essaim.kernel.Events;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Says that a text must stand in the space of a group, must read otherwise, or must go. The reconciler does the rest;
 * {@code spaces.find(group).post(key)} says how far it is. Repeating any of it is harmless.
 */
@Singleton
public final class WantPost {

    private final Transactions transactions;
    private final DiscussionSpaces spaces;
    private final Events events;
    private final Clock clock;

    @Inject
    public WantPost(Transactions transactions, DiscussionSpaces spaces, Events events, Clock clock) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A text.
     *
     * @param key the caller's, unique in the space; {@code welcome} is taken
     * @param author who signs with their own account; empty when nobody's account is meant
     * @param bySchool whether whoever wrote it was told that their whole school reads it: on a platform where only
     *     schools have groups, a text without that is set aside
     */
    public record Text(
            String key, String title, SafeHtml body, Optional<Id> author, String authorName, boolean bySchool) {

        /** For the group alone. */
        public Text(String key, String title, SafeHtml body, Id author, String authorName) {
            this(key, title, body, Optional.of(author), authorName, false);
        }
    }

    /**
     * Wants the text in the space, or wants the one with its key to read like this. Before the group's space was
     * published the text waits for it. Joins a running transaction, so that an entry and its wish are kept together.
     */
    public void want(Id campaign, Id group, Text text) {
        transactions.change(() -> {
            Instant now = clock.instant();
            Optional<SpacePost> before = spaces.post(group, text.key());
            SpacePost wanted = new SpacePost(
                    text.key(),
                    before.map(SpacePost::order).orElseGet(() -> spaces.nextOrder(group)),
                    text.title(),
                    text.body(),
                    text.author(),
                    text.authorName(),
                    text.bySchool(),
                    false,
                    false,
                    Delivery.wanted(now));
            keep(campaign, group, before, merge(wanted, before, now));
        });
    }

    /** Wants the text gone from the space. One that never was wanted is passed over. */
    public void withdraw(Id campaign, Id group, String key) {
        transactions.change(() -> {
            Optional<SpacePost> before = spaces.post(group, key).filter(post -> !post.withdrawn());
            before.ifPresent(post ->
                    keep(campaign, group, before, post.takenBack(post.delivery().again(clock.instant()))));
        });
    }

    private void keep(Id campaign, Id group, Optional<SpacePost> before, SpacePost after) {
        if (!before.equals(Optional.of(after))) {
            spaces.save(campaign, group, after);
            events.raise(new SpacesWanted(campaign));
        }
    }

    /** The wanted text, keeping place and progress of the one before it. */
    static SpacePost merge(SpacePost wanted, Optional<SpacePost> before, Instant now) {
        if (before.isEmpty()) {
            return wanted;
        }
        SpacePost old = before.get();
        SpacePost placed = new SpacePost(
                wanted.key(),
                old.order(),
                wanted.title(),
                wanted.body(),
                wanted.author(),
                wanted.authorName(),
                wanted.bySchool(),
                wanted.pinned(),
                wanted.withdrawn(),
                old.delivery());
        return placed.saysTheSameAs(old) ? old : placed.with(old.delivery().again(now));
    }
}
