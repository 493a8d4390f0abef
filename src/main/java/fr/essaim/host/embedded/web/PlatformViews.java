package fr.essaim.host.embedded.web;

import fr.essaim.host.embedded.ExchangeGroup;
import fr.essaim.host.embedded.ExchangeGroups;
import fr.essaim.host.embedded.Topic;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.embedded.accounts.Secret;
import fr.essaim.host.embedded.arrivals.MenuEntries;
import fr.essaim.host.embedded.arrivals.MovedGroups;
import fr.essaim.host.embedded.notices.NoticeBoxes;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.Visit;
import fr.essaim.web.drawings.Cell;
import fr.essaim.web.drawings.Cell.Seat;
import fr.essaim.web.parts.Link;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
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
    static final String GROUPS = "/plateforme/groupes/";

    private final Transactions transactions;
    private final ExchangeGroups groups;
    private final TopicViews topics;
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
            TopicViews topics,
            Accounts accounts,
            NoticeBoxes boxes,
            MenuEntries menu,
            MovedGroups moved,
            Clock clock,
            Visit visit) {
        this.transactions = transactions;
        this.groups = groups;
        this.topics = topics;
        this.accounts = accounts;
        this.boxes = boxes;
        this.menu = menu;
        this.moved = moved;
        this.clock = clock;
        this.visit = visit;
    }

    GroupsView home() {
        Id me = visit.viewer().person();
        Moments moments = Moments.of(clock, visit.language());
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
        Moments moments = Moments.of(clock, visit.language());
        return transactions.read(() -> {
            ExchangeGroup group = topics.mine(id, me);
            List<Topic> all = group.discussion();
            int from = Math.min(Math.max(0, page - 1) * PAGE, Math.max(0, all.size() - 1));
            int to = Math.min(from + PAGE, all.size());
            List<String> names = names(group);
            return new GroupView(
                    GROUPS + id,
                    group.name(),
                    group.description(),
                    cell(group, names, me),
                    names,
                    all.subList(from, to).stream()
                            .map(topic -> TopicViews.entry(group, topic, me, moments))
                            .toList(),
                    to < all.size() ? GROUPS + id + "?page=" + (page + 1) : "",
                    page > 1 ? GROUPS + id + "?page=" + (page - 1) : "",
                    menu(id.value()),
                    moved.address(group.key()).orElse(""));
        });
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
}
