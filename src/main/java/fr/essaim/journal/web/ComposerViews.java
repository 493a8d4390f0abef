package fr.essaim.journal.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.ReadJournal;
import fr.essaim.journal.Wall;
import fr.essaim.journal.prompts.Prompts;
import fr.essaim.journal.prompts.WordedPrompts;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.Pathways;
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

/** Puts together the box to write in: for which group, about which workshop, and who will read it. */
@Singleton
public final class ComposerViews {

    private final Transactions transactions;
    private final ReadJournal journal;
    private final Campaigns campaigns;
    private final Groups groups;
    private final Pathways pathways;
    private final Workshops workshops;
    private final Wall wall;
    private final WordedPrompts worded;
    private final HostPlatform host;
    private final Visit visit;

    @Inject
    public ComposerViews(
            Transactions transactions,
            ReadJournal journal,
            Campaigns campaigns,
            Groups groups,
            Pathways pathways,
            Workshops workshops,
            Wall wall,
            WordedPrompts worded,
            HostPlatform host,
            Visit visit) {
        this.transactions = transactions;
        this.journal = journal;
        this.campaigns = campaigns;
        this.groups = groups;
        this.pathways = pathways;
        this.workshops = workshops;
        this.wall = wall;
        this.worded = worded;
        this.host = host;
        this.visit = visit;
    }

    /** With whom the host would let read; asked outside of any transaction. */
    ComposerView told(ComposerView form) {
        return form.told(host.isReadBySchools(), wall::isClosed);
    }

    ComposerView form(LogEntry entry) {
        return transactions.read(() -> {
            Group group = groups.get(entry.group());
            return new ComposerView(
                    Optional.of(entry),
                    entry.isBy(visit.viewer().person()),
                    Optional.of(ComposerView.MyGroup.named(group, campaigns)),
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
                    mine.stream().findFirst().map(group -> ComposerView.MyGroup.named(group, campaigns)),
                    mine.stream()
                            .skip(1)
                            .map(group -> ComposerView.MyGroup.named(group, campaigns))
                            .toList(),
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
}
