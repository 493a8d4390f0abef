package fr.essaim.pathways.web.choice;

import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.web.Shell;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A deadline in words, by the server's clock: a phone's may be wrong. */
record Countdown(Instant deadline, Instant now, ZoneId zone, Language language) {

    String until(Shell shell) {
        ZonedDateTime local = deadline.atZone(zone);
        return shell.t(
                "choice.until", Dates.day(local.toLocalDate(), language), Dates.time(local.toLocalTime(), language));
    }

    String left(Shell shell) {
        Duration left = Duration.between(now, deadline);
        if (left.toMinutes() < 1) {
            return shell.t("choice.left-seconds");
        }
        if (left.toHours() < 1) {
            return shell.t("choice.left-minutes", left.toMinutes());
        }
        return left.toDays() < 1
                ? shell.t("choice.left-hours", left.toHours(), left.toMinutesPart())
                : shell.t("choice.left-days", left.toDays(), left.toHoursPart());
    }

    String day() {
        return deadline.atZone(zone).toLocalDate().toString();
    }

    String time() {
        return deadline.atZone(zone).toLocalTime().withSecond(0).withNano(0).toString();
    }
}
