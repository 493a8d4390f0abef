package fr.essaim.spaces.notices;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a team sent, and the minutes in which it may change its mind. The time at which a notice leaves is kept with it,
 * so a restart neither hurries nor forgets it. Each call is harmless when repeated.
 */
@Singleton
public final class Sendings {

    private final Transactions transactions;
    private final WishedNotices notices;
    private final RecallWindow window;
    private final Clock clock;

    @Inject
    public Sendings(Transactions transactions, WishedNotices notices, RecallWindow window, Clock clock) {
        this.transactions = transactions;
        this.notices = notices;
        this.window = window;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Sending> of(Id campaign) {
        Map<String, List<WishedNotice>> byKey = transactions.read(() -> notices.sentBy(campaign)).stream()
                .collect(Collectors.groupingBy(one -> one.wanted().key(), LinkedHashMap::new, Collectors.toList()));
        return byKey.entrySet().stream()
                .map(one -> new Sending(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Sending::since).reversed())
                .toList();
    }

    /**
     * Calls back those that have not left.
     *
     * @return how many
     * @throws Failure.NotFound if the campaign sent nothing under this key
     */
    public int callBack(Id campaign, String key) {
        Instant now = clock.instant();
        return change(campaign, key, one -> one.delivery().isHeld(now), WishedNotice::calledBack);
    }

    /** Sends those that were called back after all; they can be called back again. @return how many */
    public int sendAfterAll(Id campaign, String key) {
        Instant now = clock.instant();
        Instant leaves = now.plus(window.length());
        return change(campaign, key, one -> one.delivery().isCalledBack(), one -> one.triedAgain(now)
                .notBefore(leaves));
    }

    /** Lets those that wait for the end of the time leave at once. @return how many */
    public int sendNow(Id campaign, String key) {
        Instant now = clock.instant();
        return change(campaign, key, one -> one.delivery().isHeld(now), one -> one.triedAgain(now));
    }

    /** Tries again those who were told nowhere but here and have not read it. @return how many */
    public int tryAgain(Id campaign, String key) {
        Instant now = clock.instant();
        return change(campaign, key, WishedNotice::isMissed, one -> one.triedAgain(now));
    }

    private int change(Id campaign, String key, Predicate<WishedNotice> which, UnaryOperator<WishedNotice> change) {
        return transactions.write(() -> {
            List<WishedNotice> sent = notices.sentBy(campaign).stream()
                    .filter(one -> one.wanted().key().equals(key))
                    .toList();
            if (sent.isEmpty()) {
                throw new Failure.NotFound("spaces.no-sending");
            }
            List<WishedNotice> changed = sent.stream().filter(which).toList();
            changed.forEach(one -> notices.save(change.apply(one)));
            return changed.size();
        });
    }
}
