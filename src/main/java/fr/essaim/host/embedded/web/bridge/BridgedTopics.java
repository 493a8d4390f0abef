package fr.essaim.host.embedded.web.bridge;

import fr.essaim.host.embedded.Discuss;
import fr.essaim.host.embedded.EmbeddedProvider;
import fr.essaim.host.embedded.ExchangeGroup;
import fr.essaim.host.embedded.ExchangeGroups;
import fr.essaim.host.embedded.Message;
import fr.essaim.host.embedded.Topic;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.spi.HostPost;
import fr.essaim.host.spi.PostWish;
import fr.essaim.host.spi.Spaces;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.Sanitizer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;

/** Topics and replies of the contract. Who acts must be a member of the group, or the service itself. */
@Singleton
public final class BridgedTopics {

    private static final int BODY = 65_000;

    private final Transactions transactions;
    private final ExchangeGroups groups;
    private final BridgedGroups bridgedGroups;
    private final BridgedPeople people;
    private final Discuss discuss;
    private final Spaces spaces;

    @Inject
    public BridgedTopics(
            Transactions transactions,
            ExchangeGroups groups,
            BridgedGroups bridgedGroups,
            BridgedPeople people,
            Discuss discuss,
            EmbeddedProvider embedded) {
        this.transactions = transactions;
        this.groups = groups;
        this.bridgedGroups = bridgedGroups;
        this.people = people;
        this.discuss = discuss;
        this.spaces = embedded.forGuest().spaces();
    }

    private record Found(ExchangeGroup group, Topic topic) {}

    Answer list(Call call) {
        ExchangeGroup group = bridgedGroups.find(call.steps().get(1));
        Optional<String> key = call.asked("externalId");
        List<Topic> standing = group.topics().stream()
                .filter(topic -> !topic.opening().withdrawn())
                .filter(topic -> key.isEmpty() || topic.key().equals(key.get()))
                .toList();
        return Bodies.page(call, standing, topic -> json(call, group, topic));
    }

    Answer create(Call call) {
        ExchangeGroup group = bridgedGroups.find(call.steps().get(1));
        JsonObject body = Bodies.object(call);
        Optional<Account> actor = actor(call, group);
        String key = Bodies.text(body, "externalId", 200);
        boolean known = group.topicByKey(key).isPresent();
        HostPost made = spaces.post(
                group.id().value(),
                new PostWish(
                        key,
                        Bodies.text(body, "title", 250),
                        Sanitizer.clean(Bodies.text(body, "bodyHtml", BODY)),
                        actor.map(account -> account.id().value()),
                        actor.map(Account::displayName).orElse("")));
        JsonObject json = json(call, found(made.id()));
        return known ? Answer.ok(json) : Answer.created(root(call) + "topics/" + made.id(), json);
    }

    Answer get(Call call) {
        return Answer.ok(json(call, found(call.steps().get(1))));
    }

    Answer update(Call call) {
        Found found = found(call.steps().get(1));
        allowed(actor(call, found.group()), found.topic().opening());
        JsonObject body = Bodies.object(call);
        String title = Bodies.maybe(body, "title").orElse(found.topic().title());
        SafeHtml text = Bodies.maybe(body, "bodyHtml")
                .map(Sanitizer::clean)
                .orElse(found.topic().opening().body());
        if (title.isBlank() || title.length() > 250 || text.value().length() > BODY) {
            throw Refusal.invalid();
        }
        spaces.edit(
                found.group().id().value(),
                found.topic().id().value(),
                new PostWish(found.topic().key(), title, text, Optional.empty(), ""));
        return get(call);
    }

    Answer delete(Call call) {
        Found found = found(call.steps().get(1));
        allowed(actor(call, found.group()), found.topic().opening());
        spaces.withdraw(found.group().id().value(), found.topic().id().value());
        return Answer.gone();
    }

    Answer replies(Call call) {
        Found found = found(call.steps().get(1));
        List<Message> standing = found.topic().replies().stream()
                .filter(reply -> !reply.withdrawn())
                .toList();
        return Bodies.page(call, standing, reply -> json(found.topic(), reply));
    }

    /** Replies are people's own words: they come in plain, and only in the name of a member. */
    Answer reply(Call call) {
        Found found = found(call.steps().get(1));
        Id actor = actor(call, found.group()).orElseThrow(Refusal::invalid).id();
        String text = Bodies.plain(Bodies.text(Bodies.object(call), "bodyHtml", BODY));
        Message made = discuss.answer(found.group().id(), found.topic().id(), actor, text);
        return Answer.created(root(call) + "replies/" + made.id(), json(found.topic(), made));
    }

    private Optional<Account> actor(Call call, ExchangeGroup group) {
        String actor = call.header("x-exchange-actor");
        if (actor.isEmpty()) {
            throw Refusal.badRequest();
        }
        if (actor.equals("service")) {
            return Optional.empty();
        }
        return Optional.of(people.account(actor)
                .filter(account ->
                        account.active() && group.member(account.id()).isPresent())
                .orElseThrow(() -> new Refusal(403, "actor_not_member")));
    }

    private static void allowed(Optional<Account> actor, Message message) {
        if (actor.isPresent() && !message.isBy(actor.get().id())) {
            throw new Refusal(403, "forbidden");
        }
    }

    private Found found(String id) {
        return BridgedPeople.id(id)
                .flatMap(topic -> transactions.read(() -> groups.holding(topic)
                        .flatMap(group -> group.topic(topic).map(known -> new Found(group, known)))))
                .filter(one -> !one.topic().opening().withdrawn())
                .orElseThrow(Refusal::notFound);
    }

    private static String root(Call call) {
        return call.path().substring(0, call.path().length() - call.below().length());
    }

    private static JsonObject json(Call call, Found found) {
        return json(call, found.group(), found.topic());
    }

    private static JsonObject json(Call call, ExchangeGroup group, Topic topic) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("id", topic.id().value())
                .add("group", group.id().value())
                .add("title", topic.title())
                .add("bodyHtml", topic.opening().body().value())
                .add("state", group.archived() ? "closed" : "open")
                .add("author", author(topic.opening()))
                .add("replyCount", topic.answers())
                .add("url", call.site() + "/plateforme/groupes/" + group.id() + "/sujets/" + topic.id())
                .add("created", topic.opening().posted().toString());
        topic.opening().edited().ifPresent(at -> object.add("updated", at.toString()));
        return Bodies.orNull(object, "externalId", Optional.of(topic.key())).build();
    }

    private static JsonObject json(Topic topic, Message reply) {
        return Json.createObjectBuilder()
                .add("id", reply.id().value())
                .addNull("externalId")
                .add("topic", topic.id().value())
                .add("bodyHtml", reply.body().value())
                .add("author", author(reply))
                .add("created", reply.posted().toString())
                .build();
    }

    private static String author(Message message) {
        return message.author().map(Id::value).orElse("service");
    }
}
