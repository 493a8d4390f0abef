package fr.essaim.desk.files;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Slot;
import fr.essaim.desk.Agenda;
import fr.essaim.desk.Led;
import fr.essaim.desk.Moment;
import fr.essaim.desk.TeacherDay;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A day as iCalendar (RFC 5545), one event a slot, and one a session somebody leads. A slot keeps its identity whatever
 * happens in it, and each file has a higher number than those before, so that taking it in again moves what changed:
 * another room, the place obtained in the slot of free choice, a swap.
 */
public final class IcsDay {

    /** A calendar of somebody who has no day yet. */
    public static final String NOTHING =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Essaim//FR\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR\r\n";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE = 74;

    private final Agenda agenda;
    private final Instant now;
    private final ZoneId zone;
    private final Function<String, String> words;

    /** @param words says a message key in the reader's language */
    public IcsDay(Agenda agenda, Instant now, ZoneId zone, Function<String, String> words) {
        this.agenda = agenda;
        this.now = now;
        this.zone = zone;
        this.words = words;
    }

    public String text() {
        if (agenda.isEmpty()) {
            return NOTHING;
        }
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Essaim//FR");
        line(text, "METHOD:PUBLISH");
        line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        line(text, "X-PUBLISHED-TTL:PT1H");
        line(text, "X-WR-CALNAME:" + escaped(title()));
        agenda.day().ifPresent(day -> day.moments().forEach(moment -> event(text, day, moment)));
        agenda.led().forEach(one -> event(text, one));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    /** Of the campaign, or ours when the calendar holds days of several. */
    private String title() {
        List<String> titles = Stream.concat(
                        agenda.day().stream().map(TeacherDay::campaign),
                        agenda.led().stream().map(Led::campaign))
                .map(Campaign::title)
                .distinct()
                .toList();
        return titles.size() == 1 ? titles.get(0) : "Essaim";
    }

    private void event(StringBuilder text, TeacherDay day, Moment moment) {
        Campaign campaign = day.campaign();
        String id = campaign.id() + "." + day.group().id() + "." + moment.slot().number();
        event(text, id, campaign, moment.slot(), summary(moment));
        if (moment.room().isPresent()) {
            line(text, "LOCATION:" + escaped(campaign.where(moment.room())));
        }
        if (!moment.animator().isEmpty()) {
            line(text, "DESCRIPTION:" + escaped(moment.animator()));
        }
        end(text, moment.workshop().isPresent());
    }

    private void event(StringBuilder text, Led one) {
        String summary = one.workshop().code() + " " + one.workshop().title();
        event(text, one.session().id() + ".led", one.campaign(), one.slot(), summary);
        line(text, "LOCATION:" + escaped(one.campaign().where(one.session().room())));
        line(text, "DESCRIPTION:" + escaped(words.apply("desk.led-event")));
        end(text, true);
    }

    private void event(StringBuilder text, String id, Campaign campaign, Slot slot, String summary) {
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + id + "@essaim");
        line(text, "DTSTAMP:" + TIME.format(now));
        line(text, "SEQUENCE:" + now.getEpochSecond() / 60 % Integer.MAX_VALUE);
        line(text, "DTSTART:" + at(campaign, slot.start()));
        line(text, "DTEND:" + at(campaign, slot.end()));
        line(text, "SUMMARY:" + escaped(summary));
    }

    private static void end(StringBuilder text, boolean sure) {
        line(text, "STATUS:" + (sure ? "CONFIRMED" : "TENTATIVE"));
        line(text, "END:VEVENT");
    }

    private String summary(Moment moment) {
        return moment.workshop()
                .map(workshop -> workshop.code() + " " + workshop.title())
                .orElseGet(() -> words.apply(moment.isFree() ? "desk.free" : "desk.nothing"));
    }

    private String at(Campaign campaign, LocalTime time) {
        return TIME.format(campaign.day().atTime(time).atZone(zone));
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
