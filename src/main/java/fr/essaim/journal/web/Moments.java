package fr.essaim.journal.web;

import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** When something was written, as one says it: the hour today, the day and the hour otherwise. */
@Singleton
public final class Moments {

    private final Clock clock;

    @Inject
    public Moments(Clock clock) {
        this.clock = clock;
    }

    JournalCopy copy(List<EntryView> entries, JournalCopy.Words words) {
        return new JournalCopy(entries, clock, words);
    }

    String of(Instant moment, Language language) {
        LocalDateTime there = LocalDateTime.ofInstant(moment, clock.getZone());
        String hour = Dates.time(there.toLocalTime(), language);
        if (there.toLocalDate().equals(LocalDate.now(clock))) {
            return hour;
        }
        return DateTimeFormatter.ofPattern("d MMMM", language.locale()).format(there) + ", " + hour;
    }
}
