package fr.essaim.host.embedded;

import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.embedded.changes.Change.Type;
import fr.essaim.host.embedded.changes.NoteChange;
import fr.essaim.host.embedded.notices.Notice;
import fr.essaim.host.embedded.notices.NoticeBoxes;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.OneLine;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * What members do with words: open a topic, answer, change, take back. Whoever is not a member gets NotFound, the
 * same as for a group that does not exist; in an archived group nobody finds anything.
 */
@Singleton
public final class Discuss {

    static final int TITLE = 250;
    static final int TEXT = 20_000;

    private final Transactions transactions;
    private final ExchangeGroups groups;
    private final Accounts accounts;
    private final NoticeBoxes boxes;
    private final Ids ids;
    private final Clock clock;
    private final NoteChange noteChange;

    @Inject
    public Discuss(
            Transactions transactions,
            ExchangeGroups groups,
            Accounts accounts,
            NoticeBoxes boxes,
            Ids ids,
            Clock clock,
            NoteChange noteChange) {
        this.transactions = transactions;
        this.groups = groups;
        this.accounts = accounts;
        this.boxes = boxes;
        this.ids = ids;
        this.clock = clock;
        this.noteChange = noteChange;
    }

    /** @return the topic opened */
    public Topic open(Id group, Id author, String title, String text) {
        String line = line(title);
        String typed = text(text);
        return transactions.write(() -> {
            Instant now = asked(group, author).after(clock.instant());
            Message opening = Message.typed(ids.next(), typed, author, name(author), now);
            Topic topic = new Topic("", line, false, opening, List.of());
            groups.saveTopic(group, topic);
            return topic;
        });
    }

    /** Answers, and tells the one who opened the topic; several unread answers to a topic are one notice. */
    public Message answer(Id group, Id topic, Id author, String text) {
        String typed = text(text);
        return transactions.write(() -> {
            ExchangeGroup where = asked(group, author);
            Topic answered = topic(where, topic);
            Instant now = where.after(clock.instant());
            Message reply = Message.typed(ids.next(), typed, author, name(author), now);
            groups.saveReply(group, topic, reply);
            noteChange.note(Type.REPLY_CREATED, reply.id(), group, author.value());
            answered.opening()
                    .author()
                    .filter(opener ->
                            !opener.equals(author) && where.member(opener).isPresent())
                    .ifPresent(opener -> boxes.put(opener, answer(ids.next(), where, answered, reply)));
            return reply;
        });
    }

    /** Changes what the asker wrote; the message then shows that it was changed. */
    public void edit(Id group, Id topic, Id message, Id author, String text) {
        String typed = text(text);
        transactions.change(() -> {
            Topic where = topic(asked(group, author), topic);
            Message before = message(where, message);
            if (!before.isBy(author) || before.withdrawn()) {
                throw new Failure.Refused("host.not-yours");
            }
            refuseFromElsewhere(where, before);
            keep(group, where, before.retyped(typed, clock.instant()));
            if (topic.equals(message)) {
                noteChange.note(Type.TOPIC_UPDATED, topic, group, author.value());
            }
        });
    }

    /**
     * Takes a message back: its author, or an operator of the group. The text is gone for good; that there was one
     * stays visible where others answered. Repeating it is harmless.
     *
     * @return whether the topic can still be seen
     */
    public boolean withdraw(Id group, Id topic, Id message, Id asker) {
        return transactions.write(() -> {
            ExchangeGroup found = asked(group, asker);
            Topic where = topic(found, topic);
            Message before = message(where, message);
            if (!before.isBy(asker) && !found.asking(asker).operator()) {
                throw new Failure.Refused("host.not-yours");
            }
            refuseFromElsewhere(where, before);
            if (!before.withdrawn()) {
                keep(group, where, before.takenBack(clock.instant()));
                Type type = topic.equals(message) ? Type.TOPIC_DELETED : Type.REPLY_DELETED;
                noteChange.note(type, message, group, asker.value());
            }
            return groups.find(group).orElseThrow().discussion().stream()
                    .anyMatch(seen -> seen.id().equals(topic));
        });
    }

    private void keep(Id group, Topic topic, Message changed) {
        if (topic.id().equals(changed.id())) {
            groups.saveTopic(group, topic.with(changed));
        } else {
            groups.saveReply(group, topic.id(), changed);
        }
    }

    private ExchangeGroup asked(Id group, Id asker) {
        ExchangeGroup found = groups.find(group).orElseThrow(() -> new Failure.NotFound("host.no-group"));
        found.asking(asker);
        return found;
    }

    private static Topic topic(ExchangeGroup group, Id topic) {
        return group.topic(topic).orElseThrow(() -> new Failure.NotFound("host.no-topic"));
    }

    private static Message message(Topic topic, Id message) {
        return topic.id().equals(message)
                ? topic.opening()
                : topic.reply(message).orElseThrow(() -> new Failure.NotFound("host.no-message"));
    }

    private static void refuseFromElsewhere(Topic topic, Message message) {
        boolean opening = topic.id().equals(message.id());
        if (opening ? topic.fromElsewhere() : message.fromElsewhere()) {
            throw new Failure.Conflict("host.change-at-source");
        }
    }

    private String name(Id account) {
        return accounts.find(account)
                .map(Account::displayName)
                .orElseThrow(() -> new Failure.NotFound("host.no-account"));
    }

    private static Notice answer(Id id, ExchangeGroup group, Topic topic, Message reply) {
        String path = "/plateforme/groupes/" + group.id() + "/sujets/" + topic.id() + "#m-" + reply.id();
        return Notice.answer(id, topic.id(), topic.title(), reply.authorName(), path, reply.posted());
    }

    private static String line(String title) {
        String line = OneLine.of(title);
        if (line.isEmpty() || line.length() > TITLE) {
            throw new Failure.Invalid("titre", "host.title", TITLE);
        }
        return line;
    }

    private static String text(String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.isEmpty()) {
            throw new Failure.Invalid("texte", "host.text-empty");
        }
        if (typed.length() > TEXT) {
            throw new Failure.Invalid("texte", "host.text-long", TEXT, typed.length());
        }
        return typed;
    }
}
