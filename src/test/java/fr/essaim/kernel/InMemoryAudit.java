package fr.essaim.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The audit in memory, for the tests of use cases. */
public final class InMemoryAudit implements Audit {

    private final Clock clock;
    private final List<Entry> entries = new ArrayList<>();

    public InMemoryAudit(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void note(Act act) {
        Instant now = clock.instant();
        boolean again = act.category() == Category.SENSITIVE_READ
                && entries.stream()
                        .anyMatch(entry ->
                                entry.act().equals(act) && !entry.when().isBefore(now.minus(Duration.ofMinutes(10))));
        if (!again) {
            entries.add(new Entry(now, act));
        }
    }

    @Override
    public List<Entry> find(Wanted wanted) {
        return entries.stream()
                .filter(wanted::asksFor)
                .sorted(Comparator.comparing(Entry::when).reversed())
                .limit(wanted.most())
                .toList();
    }

    @Override
    public int countBefore(Instant time) {
        return (int) entries.stream().filter(entry -> gone(entry, time)).count();
    }

    @Override
    public int forgetBefore(Instant time) {
        int count = countBefore(time);
        entries.removeIf(entry -> gone(entry, time));
        return count;
    }

    private static boolean gone(Entry entry, Instant time) {
        return month(entry.when()).isBefore(month(time));
    }

    private static YearMonth month(Instant time) {
        return YearMonth.from(time.atZone(ZoneOffset.UTC));
    }
}
