package fr.essaim.host.embedded;

import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostMember;
import fr.essaim.host.spi.HostPost;
import fr.essaim.host.spi.HostSpace;
import fr.essaim.host.spi.PostWish;
import fr.essaim.host.spi.SpaceWish;
import fr.essaim.host.spi.Spaces;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.kernel.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Our platform where only schools have groups: a space is a topic of the school's group, a post of ours a reply.
 */
final class SchoolTopics implements Spaces {

    private final Transactions transactions;
    private final ExchangeGroups groups;
    private final Accounts accounts;
    private final Ids ids;
    private final Clock clock;
    private final SchoolGroups schools;

    SchoolTopics(Transactions transactions, ExchangeGroups groups, Accounts accounts, Ids ids, Clock clock) {
        this.transactions = transactions;
        this.groups = groups;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
        this.schools = new SchoolGroups(groups, accounts, ids, clock);
    }

    /** A topic that stands, in its group. */
    private record Place(ExchangeGroup group, Topic topic) {

        HostSpace space() {
            String url = "/plateforme/groupes/" + group.id() + "/sujets/" + topic.id();
            return new HostSpace(topic.id().value(), topic.key(), topic.title(), url, false);
        }

        HostPost post(Message reply) {
            TitledReply said = TitledReply.read(reply.body());
            String url = space().url() + "#m-" + reply.id();
            return new HostPost(reply.id().value(), reply.key(), said.title(), said.text(), url, false, reply.posted());
        }

        Optional<Message> reply(String id) {
            return EmbeddedPeople.opaque(id)
                    .flatMap(topic::reply)
                    .filter(reply -> reply.fromElsewhere() && !reply.withdrawn());
        }
    }

    @Override
    public Optional<HostSpace> byKey(String key) {
        return transactions.read(() -> standing(key)).map(Place::space);
    }

    @Override
    public Optional<HostSpace> find(String id) {
        return transactions.read(() -> place(id)).map(Place::space);
    }

    @Override
    public HostSpace create(SpaceWish wish) {
        String uai = wish.uai().orElseThrow(() -> HostFailure.refused("several-schools"));
        return transactions.write(() -> {
            Instant now = clock.instant();
            SafeHtml text = Written.html(wish.description());
            Optional<Place> before = standing(wish.key());
            ExchangeGroup group = before.map(Place::group).orElseGet(() -> schools.of(uai));
            Topic topic = before.map(place -> renamed(place.topic(), wish.name(), text, now))
                    .orElseGet(() -> new Topic(
                            wish.key(),
                            wish.name(),
                            false,
                            Message.composed(ids.next(), text, Optional.empty(), "", group.after(now)),
                            List.of()));
            groups.saveTopic(group.id(), topic);
            return new Place(group, topic).space();
        });
    }

    private static Topic renamed(Topic topic, String name, SafeHtml text, Instant now) {
        return topic.opening().body().equals(text)
                ? topic.titled(name)
                : topic.titled(name).with(topic.opening().recomposed(text, now));
    }

    @Override
    public List<HostMember> members(String space) {
        return transactions.write(() -> schools.of(there(space).group().uai()).members().stream()
                .map(member -> new HostMember(member.account().value(), HostMember.Role.MEMBER))
                .toList());
    }

    @Override
    public List<HostPost> posts(String space) {
        Place place = transactions.read(() -> there(space));
        return place.topic().replies().stream()
                .filter(reply -> reply.fromElsewhere() && !reply.withdrawn())
                .map(place::post)
                .toList();
    }

    @Override
    public HostPost post(String space, PostWish wish) {
        return transactions.write(() -> {
            Place place = there(space);
            Message reply = place.topic().replyByKey(wish.key()).orElseGet(() -> {
                Message written = Message.composed(
                                ids.next(),
                                TitledReply.html(wish),
                                wish.author().map(this::account),
                                wish.authorName(),
                                place.group().after(clock.instant()))
                        .under(wish.key());
                groups.saveReply(place.group().id(), place.topic().id(), written);
                return written;
            });
            return place.post(reply);
        });
    }

    @Override
    public HostPost edit(String space, String post, PostWish wish) {
        return transactions.write(() -> {
            Place place = there(space);
            Message before = place.reply(post).orElseThrow(() -> HostFailure.missing("post"));
            Message changed = before.body().equals(TitledReply.html(wish))
                    ? before
                    : before.recomposed(TitledReply.html(wish), clock.instant());
            groups.saveReply(place.group().id(), place.topic().id(), changed);
            return place.post(changed);
        });
    }

    @Override
    public void withdraw(String space, String post) {
        transactions.change(() -> {
            Place place = there(space);
            place.reply(post)
                    .map(reply -> reply.takenBack(clock.instant()))
                    .ifPresent(gone ->
                            groups.saveReply(place.group().id(), place.topic().id(), gone));
        });
    }

    private Optional<Place> standing(String key) {
        return groups.withTopic(key).flatMap(group -> group.topicByKey(key).map(topic -> new Place(group, topic)));
    }

    private Optional<Place> place(String id) {
        return EmbeddedPeople.opaque(id).flatMap(topic -> groups.holding(topic).flatMap(group -> group.topic(topic)
                .filter(found -> found.fromElsewhere() && !found.opening().withdrawn())
                .map(found -> new Place(group, found))));
    }

    private Place there(String id) {
        return place(id).orElseThrow(() -> HostFailure.missing("space"));
    }

    private Id account(String person) {
        return EmbeddedPeople.opaque(person)
                .filter(id -> accounts.find(id).isPresent())
                .orElseThrow(() -> HostFailure.missing("person"));
    }
}
