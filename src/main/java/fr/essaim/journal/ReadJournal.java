package fr.essaim.journal;

import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who reads what: one's own entries, and what the mates of one's groups shared. Anything else does not exist for the
 * asker, whatever their role: a private entry is nobody else's.
 */
@Singleton
public final class ReadJournal {

    private static final Comparator<LogEntry> NEWEST_FIRST =
            Comparator.comparing(LogEntry::written).reversed();

    private final Transactions transactions;
    private final Groups groups;
    private final LogEntries entries;

    @Inject
    public ReadJournal(Transactions transactions, Groups groups, LogEntries entries) {
        this.transactions = transactions;
        this.groups = groups;
        this.entries = entries;
    }

    /** All that the person wrote, newest first. */
    public List<LogEntry> mine(Id person) {
        return transactions.read(() -> Stream.concat(
                        entries.privateOf(person).stream(),
                        groups.ofPerson(person).stream()
                                .flatMap(this::notPrivate)
                                .filter(entry -> entry.isBy(person)))
                .sorted(NEWEST_FIRST)
                .toList());
    }

    private Stream<LogEntry> notPrivate(Group group) {
        return Stream.concat(entries.ofGroup(group.id()).stream(), entries.forTeam(group.campaign()).stream());
    }

    /**
     * The shared entries of a group, newest first.
     *
     * @throws Failure.NotFound for whoever is not a member
     */
    public List<LogEntry> ofGroup(Id person, Id group) {
        return transactions.read(() -> {
            if (groups.find(group).filter(found -> found.has(person)).isEmpty()) {
                throw new Failure.NotFound("journal.no-such-entry");
            }
            return entries.ofGroup(group);
        });
    }

    /** @throws Failure.NotFound when there is none the person may read */
    public LogEntry one(Id person, Id entry) {
        return transactions.read(() -> find(person, entry).orElseThrow(ReadJournal::unknown));
    }

    /** @throws Failure.NotFound when there is none that the person wrote, or that their group signs */
    public LogEntry toChange(Id person, Id entry) {
        return transactions.read(() -> find(person, entry)
                .filter(found -> found.isBy(person) || found.isOfGroup())
                .orElseThrow(ReadJournal::unknown));
    }

    /** @throws Failure.NotFound when there is none that the person wrote */
    public LogEntry toWithdraw(Id person, Id entry) {
        return transactions.read(
                () -> find(person, entry).filter(found -> found.isBy(person)).orElseThrow(ReadJournal::unknown));
    }

    /** The person's groups, one a campaign. */
    public List<Group> groups(Id person) {
        return transactions.read(() -> groups.ofPerson(person));
    }

    private Optional<LogEntry> find(Id person, Id entry) {
        return entries.inPrivate(person, entry).or(() -> groups.ofPerson(person).stream()
                .flatMap(group -> entries
                        .inGroup(group.id(), entry)
                        .or(() -> entries.forTeam(group.campaign(), entry).filter(found -> found.isBy(person)))
                        .stream())
                .findFirst());
    }

    private static Failure unknown() {
        return new Failure.NotFound("journal.no-such-entry");
    }
}
