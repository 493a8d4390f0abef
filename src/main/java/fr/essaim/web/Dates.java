package fr.essaim.web;

import fr.essaim.kernel.Failure;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Days and times as people write them here: "jeudi 12 mars 2026", "9 h 00"; and as forms send them. */
public final class Dates {

    private Dates() {}

    /** "" when the day is not known yet. */
    public static String day(LocalDate day, Language language) {
        if (day == null) {
            return "";
        }
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.locale())
                .format(day);
    }

    public static String time(LocalTime time, Language language) {
        return language == Language.EN
                ? DateTimeFormatter.ofPattern("HH:mm", Locale.UK).format(time)
                : DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRANCE)
                        .format(time);
    }

    /** The day a form sent, null when it was left empty. */
    public static LocalDate parse(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            throw new Failure.Invalid(field, "web.not-a-day", text);
        }
    }
}
