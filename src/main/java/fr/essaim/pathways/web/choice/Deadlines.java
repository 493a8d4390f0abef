package fr.essaim.pathways.web.choice;

import fr.essaim.kernel.Failure;
import fr.essaim.web.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** What the team's forms send, read. */
final class Deadlines {

    private Deadlines() {}

    /** @throws Failure.Invalid without a day, or when it is none */
    static Instant of(String day, String time, ZoneId zone) {
        LocalDate date = Dates.parse("jour", day);
        if (date == null) {
            throw new Failure.Invalid("jour", "choice.deadline-missing");
        }
        try {
            return date.atTime(LocalTime.parse(time.strip())).atZone(zone).toInstant();
        } catch (DateTimeParseException notATime) {
            throw new Failure.Invalid("heure", "choice.not-a-time");
        }
    }

    /** Nothing is 0. */
    static int number(String field, String text) {
        String digits = text.strip();
        if (digits.isEmpty()) {
            return 0;
        }
        if (!digits.matches("\\d{1,3}")) {
            throw new Failure.Invalid(field, "choice.not-a-number");
        }
        return Integer.parseInt(digits);
    }
}
