package fr.essaim.host.embedded;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A private group of this platform with all that was said in it. Only its members may know of it.
 *
 * @param key of the one who had it made from elsewhere, "" for a group made here
 * @param uai the school it belongs to, "" for several
 * @param members by the time they came
 * @param topics by the time they were opened
 */
public record ExchangeGroup(
        Id id,
        String key,
        String name,
        String description,
        String uai,
        boolean archived,
        Instant created,
        List<Member> members,
        List<Topic> topics) {

    /** @param operator may also withdraw what others wrote and look after the members */
    public record Member(Id account, boolean operator, Instant since) {}

    public ExchangeGroup {
        members = List.copyOf(members);
        topics = List.copyOf(topics);
    }

    public Optional<Member> member(Id account) {
        return members.stream()
                .filter(member -> member.account().equals(account))
                .findFirst();
    }

    public Optional<Topic> topic(Id id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** The topic that stands under a key; one that was withdrawn left its key free. */
    public Optional<Topic> topicByKey(String wanted) {
        return topics.stream()
                .filter(topic -> topic.key().equals(wanted) && !topic.opening().withdrawn())
                .findFirst();
    }

    /** Pinned ones first, then the liveliest. Topics withdrawn without an answer are left out. */
    public List<Topic> discussion() {
        return topics.stream()
                .filter(topic -> !topic.opening().withdrawn() || topic.answers() > 0)
                .sorted(Comparator.comparing(Topic::pinned)
                        .thenComparing(Topic::lastActivity)
                        .reversed())
                .toList();
    }

    public Instant lastActivity() {
        return topics.stream()
                .map(Topic::lastActivity)
                .max(Comparator.naturalOrder())
                .orElse(created);
    }

    /** The time for a new message: now, but after all that was said here, even if the clock went back meanwhile. */
    Instant after(Instant now) {
        Instant last = topics.stream()
                .map(Topic::lastActivity)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return now.isAfter(last) ? now : last.plusNanos(1_000);
    }

    /** The member who asks; to anybody else there is no such group, nor to anybody once it is archived. */
    Member asking(Id account) {
        return member(account).filter(member -> !archived).orElseThrow(() -> new Failure.NotFound("host.no-group"));
    }

    ExchangeGroup described(String newName, String newDescription) {
        return new ExchangeGroup(id, key, newName, newDescription, uai, archived, created, members, topics);
    }

    ExchangeGroup hidden(boolean now) {
        return new ExchangeGroup(id, key, name, description, uai, now, created, members, topics);
    }
}
