package fr.essaim.host.embedded.web.notices;

import fr.essaim.host.embedded.notices.Notice;
import fr.essaim.host.embedded.web.Moments;
import java.util.List;

/** What one was told, newest first. */
public record NoticesView(List<Line> notices) {

    public boolean anyUnread() {
        return notices.stream().anyMatch(line -> !line.read());
    }

    /**
     * One notice.
     *
     * @param answer true when somebody answered: {@code subject} is the topic, {@code text} who
     * @param leads whether there is a page to open
     */
    public record Line(
            String id, boolean answer, String subject, String text, String at, boolean read, boolean leads) {}

    static NoticesView of(List<Notice> told, Moments moments) {
        return new NoticesView(told.stream()
                .map(notice -> new Line(
                        notice.id().value(),
                        notice.kind() == Notice.Kind.ANSWER,
                        notice.subject(),
                        notice.text(),
                        moments.of(notice.sent()),
                        notice.read(),
                        !notice.path().isEmpty()))
                .toList());
    }
}
