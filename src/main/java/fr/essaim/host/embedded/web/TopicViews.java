package fr.essaim.host.embedded.web;

import fr.essaim.host.embedded.ExchangeGroup;
import fr.essaim.host.embedded.ExchangeGroups;
import fr.essaim.host.embedded.Message;
import fr.essaim.host.embedded.Topic;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/** One topic with its answers, and one message to change. To whoever is not a member there is neither. */
@Singleton
public final class TopicViews {

    private final Transactions transactions;
    private final ExchangeGroups groups;
    private final Clock clock;
    private final Visit visit;

    @Inject
    public TopicViews(Transactions transactions, ExchangeGroups groups, Clock clock, Visit visit) {
        this.transactions = transactions;
        this.groups = groups;
        this.clock = clock;
        this.visit = visit;
    }

    TopicView topic(Id id, Id topicId) {
        Id me = visit.viewer().person();
        Moments moments = moments();
        return transactions.read(() -> {
            ExchangeGroup group = mine(id, me);
            Topic topic = topic(group, topicId);
            return new TopicView(
                    PlatformViews.GROUPS + id,
                    group.name(),
                    path(group, topic),
                    topic.title(),
                    topic.fromElsewhere(),
                    message(group, topic, topic.opening(), me, moments),
                    topic.replies().stream()
                            .map(reply -> message(group, topic, reply, me, moments))
                            .toList());
        });
    }

    EditView edit(Id id, Id topicId, Id messageId) {
        Id me = visit.viewer().person();
        return transactions.read(() -> {
            ExchangeGroup group = mine(id, me);
            Topic topic = topic(group, topicId);
            Message message = topic.id().equals(messageId)
                    ? topic.opening()
                    : topic.reply(messageId).orElseThrow(() -> new Failure.NotFound("host.no-message"));
            MessageView view = message(group, topic, message, me, moments());
            if (!view.editable()) {
                throw new Failure.Refused("host.not-yours");
            }
            return new EditView(path(group, topic), topic.title(), view.path(), message.text());
        });
    }

    /** @throws Failure.NotFound for whoever is not a member, and once it is archived */
    ExchangeGroup mine(Id id, Id me) {
        return groups.find(id)
                .filter(group -> !group.archived() && group.member(me).isPresent())
                .orElseThrow(() -> new Failure.NotFound("host.no-group"));
    }

    private static Topic topic(ExchangeGroup group, Id topic) {
        return group.topic(topic)
                .filter(found -> !found.opening().withdrawn() || found.answers() > 0)
                .orElseThrow(() -> new Failure.NotFound("host.no-topic"));
    }

    static GroupView.Entry entry(ExchangeGroup group, Topic topic, Id me, Moments moments) {
        return new GroupView.Entry(
                path(group, topic),
                topic.title(),
                topic.pinned(),
                message(group, topic, topic.opening(), me, moments),
                topic.answers(),
                topic.answers() == 0 ? "" : moments.of(topic.lastActivity()));
    }

    private static MessageView message(ExchangeGroup group, Topic topic, Message message, Id me, Moments moments) {
        boolean here = !message.withdrawn()
                && !message.fromElsewhere()
                && !(topic.fromElsewhere() && topic.id().equals(message.id()));
        boolean operates =
                group.member(me).filter(ExchangeGroup.Member::operator).isPresent();
        return new MessageView(
                message.id().value(),
                path(group, topic) + "/messages/" + message.id(),
                message.body(),
                message.authorName(),
                moments.of(message.posted()),
                message.edited().map(moments::of).orElse(""),
                message.withdrawn(),
                message.isBy(me),
                here && message.isBy(me),
                here && (message.isBy(me) || operates));
    }

    private static String path(ExchangeGroup group, Topic topic) {
        return PlatformViews.GROUPS + group.id() + "/sujets/" + topic.id();
    }

    private Moments moments() {
        return Moments.of(clock, visit.language());
    }
}
