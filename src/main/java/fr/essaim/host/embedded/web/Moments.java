package fr.essaim.host.embedded.web;

import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When something was said, as one would tell it today: the time alone for today, else day and time. */
public record Moments(LocalDate today, ZoneId zone, Language language) {

    public static Moments of(Clock clock, Language language) {
        return new Moments(LocalDate.now(clock), clock.getZone(), language);
    }

    public String of(Instant instant) {
        ZonedDateTime then = instant.atZone(zone);
        String time = Dates.time(then.toLocalTime(), language);
        return then.toLocalDate().equals(today) ? time : Dates.day(then.toLocalDate(), language) + ", " + time;
    }
}
