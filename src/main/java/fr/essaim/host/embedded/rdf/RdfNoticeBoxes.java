package fr.essaim.host.embedded.rdf;

import fr.essaim.host.embedded.notices.Notice;
import fr.essaim.host.embedded.notices.NoticeBoxes;
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
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** A graph for each person's notices. */
@Singleton
public final class RdfNoticeBoxes implements NoticeBoxes {

    private final GraphStore store;

    @Inject
    public RdfNoticeBoxes(GraphStore store) {
        this.store = store;
    }

    private record Box(List<Notice> notices) {}

    @Override
    public List<Notice> of(Id account) {
        return store.record(name(account), Box.class, RdfNoticeBoxes::box).notices();
    }

    @Override
    public void put(Id account, Notice notice) {
        Graph graph = store.graph(name(account));
        box(graph).notices().stream()
                .filter(old -> old.key().equals(notice.key()))
                .forEach(old -> Description.remove(graph, node(old.id())));
        keep(graph, notice, false);
    }

    @Override
    public void mark(Id account, Id notice, boolean read) {
        Graph graph = store.graph(name(account));
        box(graph).notices().stream().filter(one -> one.id().equals(notice)).forEach(one -> keep(graph, one, read));
    }

    @Override
    public void markAllRead(Id account) {
        Graph graph = store.graph(name(account));
        box(graph).notices().forEach(one -> keep(graph, one, true));
    }

    private static void keep(Graph graph, Notice notice, boolean read) {
        Description.of(node(notice.id()))
                .a(Hosting.NOTICE)
                .text(Hosting.NOTICE_KEY, notice.key())
                .text(Hosting.NOTICE_KIND, notice.kind().name())
                .text(Hosting.TITLE, notice.subject())
                .text(Hosting.CONTENT, notice.text())
                .text(Hosting.LEADS_TO, notice.path())
                .when(Hosting.CREATED, notice.sent())
                .flag(Hosting.READ, read)
                .replaceIn(graph);
    }

    private static Box box(Graph graph) {
        return new Box(Facts.ofType(graph, Hosting.NOTICE)
                .map(facts -> new Notice(
                        Names.id(facts.subject()),
                        facts.text(Hosting.NOTICE_KEY),
                        Notice.Kind.valueOf(facts.text(Hosting.NOTICE_KIND)),
                        facts.text(Hosting.TITLE),
                        facts.text(Hosting.CONTENT),
                        facts.text(Hosting.LEADS_TO),
                        facts.when(Hosting.CREATED).orElse(Instant.EPOCH),
                        facts.flag(Hosting.READ)))
                .sorted(Comparator.comparing(Notice::sent).reversed())
                .toList());
    }

    private static Node name(Id account) {
        return Names.graph("notices", account);
    }

    private static Node node(Id notice) {
        return Names.thing("notice", notice);
    }
}
