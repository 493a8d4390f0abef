package fr.essaim.journal;

import fr.essaim.campaigns.Rosters;
import fr.essaim.groups.Groups;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What those outside of a group read of the journal: only what was written for them, newest first. */
@Singleton
public final class ReadShared {

    private final Transactions transactions;
    private final Groups groups;
    private final Rosters rosters;
    private final Workshops workshops;
    private final LogEntries entries;

    @Inject
    public ReadShared(
            Transactions transactions, Groups groups, Rosters rosters, Workshops workshops, LogEntries entries) {
        this.transactions = transactions;
        this.groups = groups;
        this.rosters = rosters;
        this.workshops = workshops;
        this.entries = entries;
    }

    /**
     * What teachers of these schools sent to their project team.
     *
     * @param schools those the asker may read people of; none for a head or an inspector
     */
    public List<LogEntry> forTeam(Set<String> schools, Id campaign) {
        return transactions.read(() -> entries.forTeam(campaign).stream()
                .filter(entry -> rosters.find(campaign, entry.author())
                        .filter(author -> schools.contains(author.school()))
                        .isPresent())
                .toList());
    }

    /**
     * What groups wrote for all their members about a workshop, for the one who led it.
     *
     * @throws Failure.NotFound for whoever does not lead it
     */
    public List<LogEntry> ofWorkshop(Id animator, Id workshop) {
        return transactions.read(() -> {
            Workshop led = led(animator, workshop);
            return groups.of(led.campaign()).stream()
                    .flatMap(group -> entries.ofGroup(group.id()).stream())
                    .filter(entry -> entry.workshop().equals(Optional.of(workshop)))
                    .sorted(Comparator.comparing(LogEntry::written).reversed())
                    .toList();
        });
    }

    /** @throws Failure.NotFound when the team of these schools was sent no such entry */
    public LogEntry forTeam(Set<String> schools, Id campaign, Id entry) {
        return one(forTeam(schools, campaign), entry);
    }

    /** @throws Failure.NotFound for whoever does not lead the workshop, and when nobody wrote such an entry about it */
    public LogEntry ofWorkshop(Id animator, Id workshop, Id entry) {
        return one(ofWorkshop(animator, workshop), entry);
    }

    private static LogEntry one(List<LogEntry> read, Id entry) {
        return read.stream()
                .filter(one -> one.id().equals(entry))
                .findFirst()
                .orElseThrow(() -> new Failure.NotFound("journal.no-such-entry"));
    }

    private Workshop led(Id animator, Id workshop) {
        return workshops
                .find(workshop)
                .filter(found -> found.animator().equals(animator))
                .orElseThrow(() -> new Failure.NotFound("workshops.no-such-workshop"));
    }
}
