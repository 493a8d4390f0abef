package fr.essaim.desk.files;

import fr.essaim.campaigns.Campaign;
import fr.essaim.desk.Moment;
import fr.essaim.desk.TeacherDay;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

/**
 * A day as iCalendar (RFC 5545), one event a slot. A slot keeps its identity whatever happens in it, and each file has a
 * higher number than those before, so that taking it in again moves what changed: another room, the place obtained in the
 * slot of free choice, a swap.
 */
public final class IcsDay {

    /** A calendar of somebody who has no day yet. */
    public static final String NOTHING =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Essaim//FR\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR\r\n";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE = 74;

    private final TeacherDay day;
    private final Instant now;
    private final ZoneId zone;
    private final Function<String, String> words;

    /** @param words says a message key in the reader's language */
    public IcsDay(TeacherDay day, Instant now, ZoneId zone, Function<String, String> words) {
        this.day = day;
        this.now = now;
        this.zone = zone;
        this.words = words;
    }

    /** @throws IllegalStateException while the campaign has no day */
    public String text() {
        if (day.campaign().day() == null) {
            throw new IllegalStateException("no day yet");
        }
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Essaim//FR");
        line(text, "METHOD:PUBLISH");
        line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        line(text, "X-PUBLISHED-TTL:PT1H");
        line(text, "X-WR-CALNAME:" + escaped(day.campaign().title()));
        day.moments().forEach(moment -> event(text, moment));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private void event(StringBuilder text, Moment moment) {
        Campaign campaign = day.campaign();
        line(text, "BEGIN:VEVENT");
        line(
                text,
                "UID:" + campaign.id() + "." + day.group().id() + "."
                        + moment.slot().number() + "@essaim");
        line(text, "DTSTAMP:" + TIME.format(now));
        line(text, "SEQUENCE:" + now.getEpochSecond() / 60 % Integer.MAX_VALUE);
        line(text, "DTSTART:" + at(moment.slot().start()));
        line(text, "DTEND:" + at(moment.slot().end()));
        line(text, "SUMMARY:" + escaped(summary(moment)));
        if (moment.room().isPresent()) {
            line(text, "LOCATION:" + escaped(campaign.where(moment.room())));
        }
        if (!moment.animator().isEmpty()) {
            line(text, "DESCRIPTION:" + escaped(moment.animator()));
        }
        line(text, "STATUS:" + (moment.workshop().isPresent() ? "CONFIRMED" : "TENTATIVE"));
        line(text, "END:VEVENT");
    }

    private String summary(Moment moment) {
        return moment.workshop()
                .map(workshop -> workshop.code() + " " + workshop.title())
                .orElseGet(() -> words.apply(moment.isFree() ? "desk.free" : "desk.nothing"));
    }

    private String at(LocalTime time) {
        return TIME.format(day.campaign().day().atTime(time).atZone(zone));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Lines are folded before 75 octets, never inside a sign. */
    private static void line(StringBuilder text, String line) {
        int octets = 0;
        for (int k = 0; k < line.length(); k += Character.charCount(line.codePointAt(k))) {
            String sign = Character.toString(line.codePointAt(k));
            int size = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(sign);
            octets += size;
        }
        text.append("\r\n");
    }
}
