package fr.essaim.host.moodle;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPerson;
import fr.essaim.host.spi.NoticeWish;
import fr.essaim.host.spi.Notices;
import fr.essaim.host.spi.People;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Messages of Moodle, one in a call: in a call of several, one wrong recipient makes Moodle report an error for all,
 * the others having been sent or not. What was sent is found by our key in what our account wrote to that person.
 */
final class MoodleNotices implements Notices {

    private static final int LONGEST = 3500;

    private final MoodleCalls calls;
    private final People people;
    private final Mark mark;
    private final Supplier<String> ourselves;

    MoodleNotices(MoodleCalls calls, People people, Mark mark, Supplier<String> ourselves) {
        this.calls = calls;
        this.people = people;
        this.mark = mark;
        this.ourselves = ourselves;
    }

    @Override
    public Map<String, String> send(NoticeWish notice) {
        Map<String, String> missed = new TreeMap<>();
        for (String recipient : notice.recipients()) {
            Optional<HostPerson> person = people.find(recipient);
            if (person.isEmpty()) {
                missed.put(recipient, "unknown");
            } else if (!person.get().active()) {
                missed.put(recipient, "inactive");
            } else if (!wasSent(recipient, notice.key()) && !deliver(recipient, notice)) {
                missed.put(recipient, "refused");
            }
        }
        return missed;
    }

    private boolean wasSent(String recipient, String key) {
        JsonObject found = calls.object(
                "core_message_get_messages",
                "useridto",
                recipient,
                "useridfrom",
                ourselves.get(),
                "type",
                "conversations",
                "read",
                "2");
        return Values.objects(found, "messages").stream()
                .map(message -> Values.maybe(message, "text").orElse(""))
                .anyMatch(text -> Mark.key(text).equals(Optional.of(key)));
    }

    /** @return false if Moodle says no to this person: it answers so with a number below zero, not with an error */
    private boolean deliver(String recipient, NoticeWish notice) {
        List<JsonObject> sent = calls.list(
                "core_message_send_instant_messages",
                "messages[0][touserid]",
                recipient,
                "messages[0][text]",
                text(notice),
                "messages[0][textformat]",
                "1");
        if (sent.size() != 1) {
            throw HostFailure.malformed("unreadable", null);
        }
        return Values.number(sent.get(0), "msgid") >= 0;
    }

    private String text(NoticeWish notice) {
        String words = Values.escape(Values.name(notice.text(), LONGEST)).replace("\n", "<br>");
        String link = notice.url()
                .filter(url -> url.startsWith("http"))
                .map(url -> "<p><a href=\"" + Values.escape(url) + "\">" + Values.escape(notice.subject()) + "</a></p>")
                .orElse("");
        String html = "<p><strong>" + Values.escape(notice.subject()) + "</strong></p><p>" + words + "</p>" + link;
        return mark.put(html, notice.key(), "");
    }
}
