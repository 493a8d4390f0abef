package fr.essaim.house.seeded.craft.groups;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** Looks at the wall instead of asking the Clock. */
public final class Calendar {

    public Instant now() {
        return Instant.now();
    }

    public LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    public long millis() {
        return System.currentTimeMillis();
    }

    public Date date() {
        return new Date();
    }

    public Clock clock() {
        return Clock.systemUTC();
    }
}
