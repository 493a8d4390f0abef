package fr.essaim.app.retention;

import fr.essaim.campaigns.Rosters;
import fr.essaim.groups.Groups;
import fr.essaim.journal.LogEntries;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.photos.Photos;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.PersonalData;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Entries of the journal, shared, private or sent to the project team. What was posted to the platform is the platform's, and stays there. */
@Singleton
public final class JournalKept implements PersonalData {

    private final Rosters rosters;
    private final Groups groups;
    private final LogEntries entries;
    private final Photos photos;

    @Inject
    public JournalKept(Rosters rosters, Groups groups, LogEntries entries, Photos photos) {
        this.rosters = rosters;
        this.groups = groups;
        this.entries = entries;
        this.photos = photos;
    }

    @Override
    public String category() {
        return "journal";
    }

    @Override
    public long count(Set<Id> campaigns) {
        return campaigns.stream().mapToLong(campaign -> of(campaign).size()).sum();
    }

    @Override
    public long erase(Set<Id> campaigns) {
        List<LogEntry> gone =
                campaigns.stream().flatMap(campaign -> of(campaign).stream()).toList();
        gone.forEach(entries::remove);
        gone.forEach(entry -> photos.forget(entry.id()));
        return gone.size();
    }

    private List<LogEntry> of(Id campaign) {
        Stream<LogEntry> shared = groups.of(campaign).stream().flatMap(group -> entries.ofGroup(group.id()).stream());
        Stream<LogEntry> hidden = rosters.of(campaign).stream()
                .flatMap(teacher -> entries.privateOf(teacher.id()).stream())
                .filter(entry -> entry.campaign().equals(campaign));
        return Stream.concat(Stream.concat(shared, hidden), entries.forTeam(campaign).stream())
                .toList();
    }
}
