package fr.essaim.journal.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.ReadJournal;
import fr.essaim.journal.Wall;
import fr.essaim.journal.photos.Photos;
import fr.essaim.journal.prompts.Prompts;
import fr.essaim.journal.prompts.WordedPrompts;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.Pathways;
import fr.essaim.web.Messages;
import fr.essaim.web.Visit;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts together what the journal's pages show. Everything is read from records, in one transaction a page. */
@Singleton
public final class JournalViews {

    private final Transactions transactions;
    private final ReadJournal journal;
    private final Campaigns campaigns;
    private final Groups groups;
    private final Pathways pathways;
    private final Workshops workshops;
    private final Rosters rosters;
    private final Wall wall;
    private final Photos photos;
    private final WordedPrompts worded;
    private final Moments moments;
    private final HostPlatform host;
    private final Messages messages;
    private final Visit visit;

    @Inject
    public JournalViews(
            Transactions transactions,
            ReadJournal journal,
            Campaigns campaigns,
            Groups groups,
            Pathways pathways,
            Workshops workshops,
            Rosters rosters,
            Wall wall,
            Photos photos,
            WordedPrompts worded,
            Moments moments,
            HostPlatform host,
            Messages messages,
            Visit visit) {
        this.transactions = transactions;
        this.journal = journal;
        this.campaigns = campaigns;
        this.groups = groups;
        this.pathways = pathways;
        this.workshops = workshops;
        this.rosters = rosters;
        this.wall = wall;
        this.photos = photos;
        this.worded = worded;
        this.moments = moments;
        this.host = host;
        this.messages = messages;
        this.visit = visit;
    }

    /** @param page which of the list, from 1 */
    JournalView mine(Id me, int page) {
        return transactions.read(() -> list("/journal", journal.mine(me), page, me, journal.groups(me)));
    }

    JournalCopy copy(Id me) {
        List<EntryView> all = transactions.read(() -> entries(journal.mine(me), me));
        return moments.copy(all, key -> messages.say(visit.language(), key));
    }

    /** @param page which of the list, from 1 */
    JournalView group(Id me, Id group, int page) {
        String path = "/journal/groupe/" + group;
        return transactions.read(() -> list(path, journal.ofGroup(me, group), page, me, List.of(groups.get(group)))
                .in(wall.address(group), wall.earlier(group)));
    }

    private JournalView list(String path, List<LogEntry> all, int page, Id me, List<Group> mine) {
        int pages = JournalView.pages(all);
        long waiting = all.stream()
                .filter(entry -> entry.isBy(me) && wall.state(entry) == Wall.State.WAITING)
                .count();
        List<EntryView> shown = entries(JournalView.cut(all, page), me);
        int here = Math.min(Math.max(page, 1), pages);
        List<ComposerView.MyGroup> named = mine.stream().map(this::named).toList();
        return new JournalView(shown, path, here, pages, named, "", List.of(), waiting);
    }

    String label(Id group) {
        return transactions.read(() -> groups.find(group).map(Group::label).orElse(""));
    }

    EntryView one(LogEntry entry, Id me) {
        return transactions.read(() -> view(entry, me).by(hands(entry)));
    }

    /** @param from the page whose readers read it */
    private Optional<EntryView.Photo> photo(LogEntry entry, String from) {
        return photos.has(entry.id())
                ? Optional.of(new EntryView.Photo(from + "/" + entry.id() + "/photo", photos.described(entry.id())))
                : Optional.empty();
    }

    /** With whom the host would let read; asked outside of any transaction. */
    ComposerView told(ComposerView form) {
        return form.told(host.isReadBySchools(), wall::isClosed);
    }

    /** Whether the space of its group takes nothing more for now. */
    boolean isClosed(LogEntry entry) {
        return wall.isClosed(entry.group());
    }

    ComposerView form(LogEntry entry) {
        return transactions.read(() -> {
            Group group = groups.get(entry.group());
            return new ComposerView(
                    Optional.of(entry),
                    entry.isBy(visit.viewer().person()),
                    Optional.of(named(group)),
                    List.of(),
                    choices(group),
                    prompts(group),
                    entry.workshop().map(Id::value).orElse(""));
        });
    }

    /**
     * @param about the workshop chosen beforehand, which says the day
     * @param chosen the group chosen beforehand; otherwise that of the latest day
     */
    ComposerView form(Id me, Optional<Id> about, Optional<Id> chosen) {
        return transactions.read(() -> {
            Optional<Workshop> workshop = about.flatMap(workshops::find);
            List<Group> mine = journal.groups(me).stream()
                    .sorted(Comparator.comparing((Group group) -> !isMeant(group, workshop, chosen))
                            .thenComparing(this::day, Comparator.reverseOrder()))
                    .toList();
            return new ComposerView(
                    Optional.empty(),
                    true,
                    mine.stream().findFirst().map(this::named),
                    mine.stream().skip(1).map(this::named).toList(),
                    mine.isEmpty() ? Map.of() : choices(mine.get(0)),
                    mine.isEmpty() ? Map.of() : prompts(mine.get(0)),
                    workshop.map(found -> found.id().value()).orElse(""));
        });
    }

    private static boolean isMeant(Group group, Optional<Workshop> workshop, Optional<Id> chosen) {
        return workshop.map(found -> found.campaign().equals(group.campaign()))
                .or(() -> chosen.map(group.id()::equals))
                .orElse(false);
    }

    private LocalDate day(Group group) {
        return campaigns.find(group.campaign()).map(Campaign::day).orElse(LocalDate.MIN);
    }

    private ComposerView.MyGroup named(Group group) {
        return new ComposerView.MyGroup(
                group, campaigns.find(group.campaign()).map(Campaign::title).orElse(""));
    }

    /** The pathway's workshops first, in the order of the day, then those one may have chosen freely. */
    private Map<String, String> choices(Group group) {
        Map<String, String> choices = new LinkedHashMap<>();
        pathways.of(group.campaign(), group.id()).stream()
                .flatMap(session -> workshops.find(session.workshop()).stream())
                .filter(Workshop::published)
                .forEach(workshop -> choices.put(workshop.id().value(), workshop.title()));
        workshops.of(group.campaign()).stream()
                .filter(Workshop::published)
                .forEach(workshop -> choices.putIfAbsent(workshop.id().value(), workshop.title()));
        return choices;
    }

    private Map<String, Prompts> prompts(Group group) {
        return worded.of(group.campaign()).entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().value(), Map.Entry::getValue));
    }

    private List<EntryView> entries(List<LogEntry> entries, Id me) {
        return entries.stream().map(entry -> view(entry, me)).toList();
    }

    private EntryView view(LogEntry entry, Id me) {
        return new EntryView(
                        entry,
                        about(entry),
                        entry.isBy(me) && !entry.isOfGroup() ? "" : name(entry),
                        moments.of(entry.written(), visit.language()),
                        entry.edited().isPresent(),
                        wall.state(entry),
                        entry.isBy(me))
                .showing(photo(entry, "/journal"));
    }

    private String about(LogEntry entry) {
        return entry.workshop().flatMap(workshops::find).map(Workshop::title).orElse("");
    }

    /** The group's entries are the group's; beside them stands who wrote and who changed them, for its members. */
    private String name(LogEntry entry) {
        return entry.isOfGroup() ? signed(entry) : person(entry.campaign(), entry.author());
    }

    private String signed(LogEntry entry) {
        String label = groups.find(entry.group()).map(Group::label).orElse("");
        return messages.say(visit.language(), "journal.signed-by-group", label);
    }

    private String person(Id campaign, Id teacher) {
        return rosters.find(campaign, teacher).map(Teacher::name).orElse("");
    }

    /** Who had a hand in an entry of the group, "" for any other. */
    private String hands(LogEntry entry) {
        if (!entry.isOfGroup()) {
            return "";
        }
        String written = messages.say(visit.language(), "journal.written-by", person(entry.campaign(), entry.author()));
        String editors = entry.voice().editors().stream()
                .map(id -> person(entry.campaign(), id))
                .filter(name -> !name.isEmpty())
                .sorted()
                .collect(Collectors.joining(", "));
        return editors.isEmpty()
                ? written
                : written + " " + messages.say(visit.language(), "journal.changed-by", editors);
    }

    /** For the project team: signed by name, nothing to change. */
    SharedView team(Id campaign, List<LogEntry> sent) {
        return transactions.read(() -> new SharedView(
                campaign,
                "/campagnes/" + campaign,
                campaigns.get(campaign).title(),
                sent.stream()
                        .map(entry -> read(entry, person(campaign, entry.author()))
                                .showing(photo(entry, "/campagnes/" + campaign + "/journal-equipe")))
                        .toList()));
    }

    /** For the animator of a workshop: by the group and a first name. */
    SharedView workshop(Id workshop, List<LogEntry> written) {
        return transactions.read(() -> new SharedView(
                workshop,
                "/ateliers/" + workshop,
                workshops.get(workshop).title(),
                written.stream()
                        .map(entry ->
                                read(entry, guest(entry)).showing(photo(entry, "/animation/" + workshop + "/journal")))
                        .toList()));
    }

    private String guest(LogEntry entry) {
        String first = rosters.find(entry.campaign(), entry.author())
                .map(Teacher::firstName)
                .orElse("");
        return entry.isOfGroup() || first.isEmpty() ? signed(entry) : first + ", " + signed(entry);
    }

    private EntryView read(LogEntry entry, String author) {
        return new EntryView(
                entry,
                about(entry),
                author,
                moments.of(entry.written(), visit.language()),
                entry.edited().isPresent(),
                Wall.State.KEPT,
                false);
    }
}
