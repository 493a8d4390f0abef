package fr.essaim.journal.rdf;

import fr.essaim.journal.LogEntries;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.Visibility;
import fr.essaim.journal.Voice;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Things;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** A graph a group for what is shared, a graph a person for what is private, a graph a
 * campaign for what teams read: what a graph holds says who reads it. */
@Singleton
public final class RdfLogEntries implements LogEntries {

    private static final Comparator<LogEntry> NEWEST_FIRST =
            Comparator.comparing(LogEntry::written).reversed().thenComparing(LogEntry::id);

    private final GraphStore store;

    @Inject
    public RdfLogEntries(GraphStore store) {
        this.store = store;
    }

    private record Listed(List<LogEntry> entries) {}

    @Override
    public List<LogEntry> ofGroup(Id group) {
        return all(shared(group), Visibility.GROUP);
    }

    @Override
    public List<LogEntry> privateOf(Id person) {
        return all(hidden(person), Visibility.PRIVATE);
    }

    @Override
    public List<LogEntry> forTeam(Id campaign) {
        return all(team(campaign), Visibility.TEAM);
    }

    @Override
    public Optional<LogEntry> forTeam(Id campaign, Id entry) {
        return one(team(campaign), entry, Visibility.TEAM);
    }

    @Override
    public Optional<LogEntry> inGroup(Id group, Id entry) {
        return one(shared(group), entry, Visibility.GROUP);
    }

    @Override
    public Optional<LogEntry> inPrivate(Id person, Id entry) {
        return one(hidden(person), entry, Visibility.PRIVATE);
    }

    @Override
    public void save(LogEntry entry) {
        Node here = home(entry);
        homes(entry)
                .filter(home -> !home.equals(here))
                .forEach(home -> Description.remove(store.graph(home), node(entry.id())));
        Description told = Description.of(node(entry.id()))
                .a(JournalTerms.ENTRY)
                .ref(JournalTerms.AUTHOR, Names.thing("person", entry.author()))
                .ref(JournalTerms.IN_CAMPAIGN, Names.thing("campaign", entry.campaign()))
                .ref(JournalTerms.GROUP, Names.thing("group", entry.group()))
                .ref(
                        JournalTerms.WORKSHOP,
                        entry.workshop().map(id -> Names.thing("workshop", id)).orElse(null))
                .text(JournalTerms.NOTE, NoteText.write(entry.note()))
                .when(JournalTerms.WRITTEN, entry.written())
                .refs(
                        JournalTerms.EDITED_BY,
                        entry.voice().editors().stream()
                                .map(id -> Names.thing("person", id))
                                .toList())
                .when(JournalTerms.EDITED, entry.edited().orElse(null));
        if (entry.voice().ofGroup()) {
            told.flag(JournalTerms.OF_GROUP, true);
        }
        if (entry.visibility() == Visibility.SCHOOL) {
            told.flag(JournalTerms.BY_SCHOOL, true);
        }
        told.replaceIn(store.graph(here));
    }

    @Override
    public void remove(LogEntry entry) {
        homes(entry).forEach(home -> Description.remove(store.graph(home), node(entry.id())));
    }

    private List<LogEntry> all(Node graph, Visibility visibility) {
        return store.record(
                        graph,
                        Listed.class,
                        entries -> new Listed(Things.in(entries)
                                .ofType(JournalTerms.ENTRY)
                                .map(thing -> entry(thing, visibility))
                                .sorted(NEWEST_FIRST)
                                .toList()))
                .entries();
    }

    private Optional<LogEntry> one(Node graph, Id entry, Visibility visibility) {
        return Things.about(store.graph(graph), node(entry)).map(thing -> entry(thing, visibility));
    }

    private static LogEntry entry(Things.Thing thing, Visibility visibility) {
        return new LogEntry(
                Names.id(thing.node()),
                thing.ref(JournalTerms.AUTHOR).map(Names::id).orElseThrow(),
                thing.ref(JournalTerms.IN_CAMPAIGN).map(Names::id).orElseThrow(),
                thing.ref(JournalTerms.GROUP).map(Names::id).orElseThrow(),
                thing.ref(JournalTerms.WORKSHOP).map(Names::id),
                NoteText.read(thing.text(JournalTerms.NOTE)),
                thing.flag(JournalTerms.BY_SCHOOL) ? Visibility.SCHOOL : visibility,
                new Voice(
                        thing.flag(JournalTerms.OF_GROUP),
                        thing.all(JournalTerms.EDITED_BY).stream()
                                .map(Names::id)
                                .collect(Collectors.toSet())),
                thing.when(JournalTerms.WRITTEN).orElse(Instant.EPOCH),
                thing.when(JournalTerms.EDITED));
    }

    private static Node home(LogEntry entry) {
        return switch (entry.visibility()) {
            case PRIVATE -> hidden(entry.author());
            case GROUP, SCHOOL -> shared(entry.group());
            case TEAM -> team(entry.campaign());
        };
    }

    private static Stream<Node> homes(LogEntry entry) {
        return Stream.of(hidden(entry.author()), shared(entry.group()), team(entry.campaign()));
    }

    private static Node team(Id campaign) {
        return Names.graph(JournalTerms.TEAM, campaign);
    }

    private static Node shared(Id group) {
        return Names.graph(JournalTerms.ROOM, group);
    }

    private static Node hidden(Id person) {
        return Names.graph(JournalTerms.PRIVATE, person);
    }

    private static Node node(Id entry) {
        return Names.thing("entry", entry);
    }
}
