package fr.essaim.journal.rdf;

import fr.essaim.journal.LogEntries;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.Visibility;
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
import org.apache.jena.graph.Node;

/** A graph a group for what is shared, a graph a person for what is private: what a graph holds says who reads it. */
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
    public Optional<LogEntry> inGroup(Id group, Id entry) {
        return one(shared(group), entry, Visibility.GROUP);
    }

    @Override
    public Optional<LogEntry> inPrivate(Id person, Id entry) {
        return one(hidden(person), entry, Visibility.PRIVATE);
    }

    @Override
    public void save(LogEntry entry) {
        Node here = entry.isShared() ? shared(entry.group()) : hidden(entry.author());
        Node notHere = entry.isShared() ? hidden(entry.author()) : shared(entry.group());
        Description.remove(store.graph(notHere), node(entry.id()));
        Description.of(node(entry.id()))
                .a(JournalTerms.ENTRY)
                .ref(JournalTerms.AUTHOR, Names.thing("person", entry.author()))
                .ref(JournalTerms.IN_CAMPAIGN, Names.thing("campaign", entry.campaign()))
                .ref(JournalTerms.GROUP, Names.thing("group", entry.group()))
                .ref(
                        JournalTerms.WORKSHOP,
                        entry.workshop().map(id -> Names.thing("workshop", id)).orElse(null))
                .text(JournalTerms.NOTE, NoteText.write(entry.note()))
                .when(JournalTerms.WRITTEN, entry.written())
                .when(JournalTerms.EDITED, entry.edited().orElse(null))
                .replaceIn(store.graph(here));
    }

    @Override
    public void remove(LogEntry entry) {
        Description.remove(store.graph(shared(entry.group())), node(entry.id()));
        Description.remove(store.graph(hidden(entry.author())), node(entry.id()));
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
                visibility,
                thing.when(JournalTerms.WRITTEN).orElse(Instant.EPOCH),
                thing.when(JournalTerms.EDITED));
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
