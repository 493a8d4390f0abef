package fr.essaim.journal.rdf;

import fr.essaim.journal.LogEntries;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.Visibility;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
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
                        entries -> new Listed(Facts.ofType(entries, JournalTerms.ENTRY)
                                .map(facts -> entry(facts, visibility))
                                .sorted(NEWEST_FIRST)
                                .toList()))
                .entries();
    }

    private Optional<LogEntry> one(Node graph, Id entry, Visibility visibility) {
        Facts facts = new Facts(store.graph(graph), node(entry));
        return facts.isEmpty() ? Optional.empty() : Optional.of(entry(facts, visibility));
    }

    private static LogEntry entry(Facts facts, Visibility visibility) {
        return new LogEntry(
                Names.id(facts.subject()),
                facts.ref(JournalTerms.AUTHOR).map(Names::id).orElseThrow(),
                facts.ref(JournalTerms.IN_CAMPAIGN).map(Names::id).orElseThrow(),
                facts.ref(JournalTerms.GROUP).map(Names::id).orElseThrow(),
                facts.ref(JournalTerms.WORKSHOP).map(Names::id),
                NoteText.read(facts.text(JournalTerms.NOTE)),
                visibility,
                facts.when(JournalTerms.WRITTEN).orElse(Instant.EPOCH),
                facts.when(JournalTerms.EDITED));
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
