package fr.essaim.host.embedded.web;

import fr.essaim.host.embedded.ExchangeGroup;
import fr.essaim.host.embedded.ExchangeGroups;
import fr.essaim.host.embedded.Message;
import fr.essaim.host.embedded.Topic;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.embedded.accounts.Secret;
import fr.essaim.host.embedded.arrivals.MenuEntries;
import fr.essaim.host.embedded.arrivals.MovedGroups;
import fr.essaim.host.embedded.notices.Notice;
import fr.essaim.host.embedded.notices.NoticeBoxes;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.web.Visit;
import fr.essaim.web.drawings.Cell;
import fr.essaim.web.drawings.Cell.Seat;
import fr.essaim.web.parts.Link;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the pages of the platform show to the one who asks. To whoever is not a member there is no group. */
@Singleton
public final class PlatformViews {

    /** Topics on one page: a group's whole year fits two or three. */
    static final int PAGE = 60;

    private static final Pattern LETTER = Pattern.compile("\\b([A-Z])\\b");
    private static final String GROUPS = "/plateforme/groupes/";

    private final Transactions transactions;
    private final ExchangeGroups groups;
    private final Accounts accounts;
    private final NoticeBoxes boxes;
    private final MenuEntries menu;
    private final MovedGroups moved;
    private final Clock clock;
    private final Visit visit;

    @Inject
    public PlatformViews(
            Transactions transactions,
            ExchangeGroups groups,
            Accounts accounts,
            NoticeBoxes boxes,
            MenuEntries menu,
            MovedGroups moved,
            Clock clock,
            Visit visit) {
        this.transactions = transactions;
        this.groups = groups;
        this.accounts = accounts;
        this.boxes = boxes;
        this.menu = menu;
        this.moved = moved;
        this.clock = clock;
        this.visit = visit;
    }

    GroupsView home() {
        Id me = visit.viewer().person();
        Moments moments = moments();
        return transactions.read(() -> new GroupsView(
                groups.ofMember(me).stream()
                        .filter(group -> !group.archived())
                        .map(group -> line(group, me, moments))
                        .toList(),
                boxes.unread(me),
                accounts.secret(me).filter(Secret::temporary).isPresent(),
                menu("")));
    }

    /** A page put in twice, as entry and as panel, is linked once. @param group "" for the platform's own menu */
    private List<Link> menu(String group) {
        return menu.all().stream()
                .filter(entry -> entry.group().equals(group))
                .collect(Collectors.toMap(
                        MenuEntries.Entry::url, entry -> entry, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .map(entry -> Link.to(entry.label(), "/plateforme/menu/" + entry.key()))
                .toList();
    }

    GroupView group(Id id, int page) {
        Id me = visit.viewer().person();
        Moments moments = moments();
        return transactions.read(() -> {
            ExchangeGroup group = mine(id, me);
            List<Topic> topics = group.discussion();
            int from = Math.min(Math.max(0, page - 1) * PAGE, Math.max(0, topics.size() - 1));
            int to = Math.min(from + PAGE, topics.size());
            List<String> names = names(group);
            return new GroupView(
                    GROUPS + id,
                    group.name(),
                    group.description(),
                    cell(group, names, me),
                    names,
                    topics.subList(from, to).stream()
                            .map(topic -> entry(group, topic, me, moments))
                            .toList(),
                    to < topics.size() ? GROUPS + id + "?page=" + (page + 1) : "",
                    page > 1 ? GROUPS + id + "?page=" + (page - 1) : "",
                    menu(id.value()),
                    moved.address(group.key()).orElse(""));
        });
    }

    TopicView topic(Id id, Id topicId) {
        Id me = visit.viewer().person();
        Moments moments = moments();
        return transactions.read(() -> {
            ExchangeGroup group = mine(id, me);
            Topic topic = topic(group, topicId);
            return new TopicView(
                    GROUPS + id,
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

    NoticesView notices() {
        Id me = visit.viewer().person();
        Moments moments = moments();
        return new NoticesView(transactions.read(() -> boxes.of(me)).stream()
                .map(notice -> new NoticesView.Line(
                        notice.id().value(),
                        notice.kind() == Notice.Kind.ANSWER,
                        notice.subject(),
                        notice.text(),
                        moments.of(notice.sent()),
                        notice.read(),
                        !notice.path().isEmpty()))
                .toList());
    }

    private Moments moments() {
        return new Moments(LocalDate.now(clock), clock.getZone(), visit.language());
    }

    private ExchangeGroup mine(Id id, Id me) {
        return groups.find(id)
                .filter(group -> !group.archived() && group.member(me).isPresent())
                .orElseThrow(() -> new Failure.NotFound("host.no-group"));
    }

    private static Topic topic(ExchangeGroup group, Id topic) {
        return group.topic(topic)
                .filter(found -> !found.opening().withdrawn() || found.answers() > 0)
                .orElseThrow(() -> new Failure.NotFound("host.no-topic"));
    }

    private List<String> names(ExchangeGroup group) {
        return group.members().stream()
                .map(member -> accounts.find(member.account())
                        .map(Account::displayName)
                        .orElse(""))
                .filter(name -> !name.isEmpty())
                .sorted()
                .toList();
    }

    private GroupsView.Line line(ExchangeGroup group, Id me, Moments moments) {
        List<String> names = names(group);
        return new GroupsView.Line(
                GROUPS + group.id(),
                group.name(),
                group.description(),
                cell(group, names, me),
                names.size(),
                group.discussion().size(),
                group.topics().isEmpty() ? "" : moments.of(group.lastActivity()));
    }

    private List<Cell> cell(ExchangeGroup group, List<String> names, Id me) {
        if (names.size() > Cell.SEATS) {
            return List.of();
        }
        String mine = accounts.find(me).map(Account::displayName).orElse("");
        Matcher letter = LETTER.matcher(group.name());
        List<Seat> seats = names.stream()
                .map(name -> name.equals(mine) ? Seat.of(name, "").asMe() : Seat.of(name, ""))
                .toList();
        return List.of(new Cell(letter.find() ? letter.group() : "", group.name(), seats));
    }

    private static GroupView.Entry entry(ExchangeGroup group, Topic topic, Id me, Moments moments) {
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
        return GROUPS + group.id() + "/sujets/" + topic.id();
    }

    /** When something was said, as one would tell it today: the time alone for today, else day and time. */
    private record Moments(LocalDate today, ZoneId zone, Language language) {

        String of(Instant instant) {
            ZonedDateTime then = instant.atZone(zone);
            String time = Dates.time(then.toLocalTime(), language);
            return then.toLocalDate().equals(today) ? time : Dates.day(then.toLocalDate(), language) + ", " + time;
        }
    }
}
