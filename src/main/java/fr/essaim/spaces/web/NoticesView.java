package fr.essaim.spaces.web;

import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.spaces.notices.WishedNotice;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.web.Shell;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** What one must know, told here because the platform could not. */
public record NoticesView(List<Line> notices) {

    /** One notice. @param leads whether there is a page to open */
    public record Line(String id, Words title, Words text, String at, boolean read, boolean leads) {

        public String title(Shell shell) {
            return NoticeSentences.say(shell.messages(), shell.visit().language(), title);
        }

        public String text(Shell shell) {
            return NoticeSentences.say(shell.messages(), shell.visit().language(), text);
        }
    }

    public static NoticesView of(List<WishedNotice> notices, ZoneId zone, Language language) {
        return new NoticesView(notices.stream()
                .map(notice -> new Line(
                        notice.id().value(),
                        notice.wanted().title(),
                        notice.wanted().text(),
                        at(notice.delivery().since().atZone(zone), language),
                        notice.read(),
                        !notice.wanted().link().isEmpty()))
                .toList());
    }

    private static String at(ZonedDateTime at, Language language) {
        return Dates.day(at.toLocalDate(), language) + ", " + Dates.time(at.toLocalTime(), language);
    }
}
