package fr.essaim.host.embedded;

import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.embedded.changes.Change.Type;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPost;
import fr.essaim.host.spi.PostWish;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What is posted from elsewhere in one of our groups: a topic each, known by its key. Every write is one transaction. */
final class PostedTopics {

    /** Notes a change of a thing in a group. */
    @FunctionalInterface
    interface Noted {
        void note(Type type, Id what, Id group);
    }

    private final Transactions transactions;
    private final ExchangeGroups groups;
    private final Accounts accounts;
    private final Ids ids;
    private final Clock clock;
    private final Noted noted;

    PostedTopics(
            Transactions transactions, ExchangeGroups groups, Accounts accounts, Ids ids, Clock clock, Noted noted) {
        this.transactions = transactions;
        this.groups = groups;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
        this.noted = noted;
    }

    /** Those of ours, as they stand. */
    List<HostPost> of(String space) {
        ExchangeGroup group = transactions.read(() -> group(space));
        return group.topics().stream()
                .filter(topic -> topic.fromElsewhere() && !topic.opening().withdrawn())
                .map(topic -> post(group, topic))
                .toList();
    }

    HostPost post(String space, PostWish wish) {
        return transactions.write(() -> {
            ExchangeGroup group = open(space);
            Optional<Topic> there = group.topicByKey(wish.key());
            if (there.isPresent()) {
                return post(group, there.get());
            }
            Message opening = Message.composed(
                    ids.next(),
                    wish.body(),
                    wish.author().map(this::account),
                    wish.authorName(),
                    group.after(clock.instant()));
            Topic topic = new Topic(wish.key(), wish.title(), false, opening, List.of());
            groups.saveTopic(group.id(), topic);
            return post(group, topic);
        });
    }

    HostPost edit(String space, String post, PostWish wish) {
        return transactions.write(() -> {
            ExchangeGroup group = open(space);
            Topic before = standing(group, post);
            boolean same = before.title().equals(wish.title())
                    && before.opening().body().equals(wish.body());
            Topic changed = same
                    ? before
                    : before.titled(wish.title()).with(before.opening().recomposed(wish.body(), clock.instant()));
            groups.saveTopic(group.id(), changed);
            if (!same) {
                noted.note(Type.TOPIC_UPDATED, changed.id(), group.id());
            }
            return post(group, changed);
        });
    }

    void withdraw(String space, String post) {
        transactions.change(() -> {
            ExchangeGroup group = group(space);
            topic(group, post)
                    .filter(topic -> !topic.opening().withdrawn())
                    .map(topic -> topic.titled("").with(topic.opening().takenBack(clock.instant())))
                    .ifPresent(gone -> {
                        groups.saveTopic(group.id(), gone);
                        noted.note(Type.TOPIC_DELETED, gone.id(), group.id());
                    });
        });
    }

    void pin(String space, String post, boolean pinned) {
        transactions.change(() -> {
            ExchangeGroup group = group(space);
            groups.saveTopic(group.id(), standing(group, post).onTop(pinned));
        });
    }

    private ExchangeGroup group(String space) {
        return EmbeddedPeople.opaque(space).flatMap(groups::find).orElseThrow(() -> HostFailure.missing("space"));
    }

    private ExchangeGroup open(String space) {
        ExchangeGroup group = group(space);
        if (group.archived()) {
            throw HostFailure.refused("archived");
        }
        return group;
    }

    private static Optional<Topic> topic(ExchangeGroup group, String post) {
        return EmbeddedPeople.opaque(post).flatMap(group::topic);
    }

    private static Topic standing(ExchangeGroup group, String post) {
        return topic(group, post)
                .filter(topic -> !topic.opening().withdrawn())
                .orElseThrow(() -> HostFailure.missing("post"));
    }

    private Id account(String person) {
        return EmbeddedPeople.opaque(person)
                .filter(id -> accounts.find(id).isPresent())
                .orElseThrow(() -> HostFailure.missing("person"));
    }

    private static HostPost post(ExchangeGroup group, Topic topic) {
        return new HostPost(
                topic.id().value(),
                topic.key(),
                topic.title(),
                topic.opening().body().value(),
                "/plateforme/groupes/" + group.id() + "/sujets/" + topic.id(),
                topic.pinned(),
                topic.opening().posted());
    }
}
