package fr.essaim.journal.web;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.ReadJournal;
import fr.essaim.journal.Wall;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.Messages;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Puts together what the pages of one's own journal show. Everything is read from records, in one transaction a page. */
@Singleton
public final class JournalViews {

    private final Transactions transactions;
    private final ReadJournal journal;
    private final Campaigns campaigns;
    private final Groups groups;
    private final Wall wall;
    private final EntryViews entries;
    private final Moments moments;
    private final Messages messages;
    private final Visit visit;

    @Inject
    public JournalViews(
            Transactions transactions,
            ReadJournal journal,
            Campaigns campaigns,
            Groups groups,
            Wall wall,
            EntryViews entries,
            Moments moments,
            Messages messages,
            Visit visit) {
        this.transactions = transactions;
        this.journal = journal;
        this.campaigns = campaigns;
        this.groups = groups;
        this.wall = wall;
        this.entries = entries;
        this.moments = moments;
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
        List<ComposerView.MyGroup> named = mine.stream()
                .map(group -> ComposerView.MyGroup.named(group, campaigns))
                .toList();
        return new JournalView(shown, path, here, pages, named, "", List.of(), waiting);
    }

    String label(Id group) {
        return transactions.read(() -> groups.find(group).map(Group::label).orElse(""));
    }

    EntryView one(LogEntry entry, Id me) {
        return transactions.read(() -> entries.of(entry, me).by(entries.hands(entry)));
    }

    /** Whether the space of its group takes nothing more for now. */
    boolean isClosed(LogEntry entry) {
        return wall.isClosed(entry.group());
    }

    private List<EntryView> entries(List<LogEntry> some, Id me) {
        return some.stream().map(entry -> entries.of(entry, me)).toList();
    }
}
