package fr.essaim.spaces.notices;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a team sent by one press: the notices with one key, one for each person. Never empty. */
public record Sending(String key, List<WishedNotice> notices) {

    public Sending {
        notices = List.copyOf(notices);
    }

    /** When it was sent. */
    public Instant since() {
        return notices.stream()
                .map(one -> one.delivery().since())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** When those that can still be called back leave; empty when there are none. */
    public Optional<Instant> leaves(Instant now) {
        return notices.stream()
                .filter(one -> one.delivery().isHeld(now))
                .flatMap(one -> one.delivery().next().stream())
                .max(Comparator.naturalOrder());
    }

    public List<WishedNotice> calledBack() {
        return notices.stream().filter(one -> one.delivery().isCalledBack()).toList();
    }
}
