package fr.essaim.spaces.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.SpacePost;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

class RdfDiscussionSpacesTest {

    private static final Id CAMPAIGN = Id.of("c1");
    private static final Id GROUP = Id.of("g1");
    private static final Instant NOW = Instant.parse("2026-03-12T09:00:00Z");

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final RdfDiscussionSpaces spaces = new RdfDiscussionSpaces(store);

    private int next() {
        return store.read(() -> spaces.nextOrder(GROUP));
    }

    private void save(int order) {
        SafeHtml body = new SafeHtml("<p>Bonjour</p>");
        SpacePost post = new SpacePost(
                "entry-" + order,
                order,
                "Titre",
                body,
                Optional.empty(),
                "Claire",
                false,
                false,
                false,
                new Delivery(Delivery.State.WANTED, Optional.empty(), NOW, 0, Optional.empty(), ""));
        store.change(() -> spaces.save(CAMPAIGN, GROUP, post));
    }

    @Test
    void eachTextComesAfterAllOthersWhateverIsSavedAgain() {
        assertEquals(1, next());
        save(1);
        save(2);
        save(3);
        save(2);
        assertEquals(4, next());
        assertEquals(
                3, store.read(() -> spaces.find(GROUP)).orElseThrow().posts().size());
    }

    @Test
    void thePlaceIsFoundAgainAfterASpaceWasReplacedOrKeptWithoutIt() {
        save(7);
        DiscussionSpace before = store.read(() -> spaces.find(GROUP)).orElseThrow();
        store.change(() -> spaces.replace(before, before.seen(List.of(), NOW)));
        assertEquals(8, next());
        Node graph = Names.graph("spaces", GROUP);
        store.change(() -> store.graph(graph).remove(Node.ANY, SpaceTerms.LAST_POSITION, Node.ANY));
        assertEquals(8, next());
        save(8);
        assertEquals(9, next());
    }

    @Test
    void whetherASpaceIsClosedIsKnownWithoutReadingItsTexts() {
        assertFalse(closed(), "nobody wants it yet");
        save(1);
        assertFalse(closed());
        DiscussionSpace open = store.read(() -> spaces.find(GROUP)).orElseThrow();
        store.change(() -> spaces.replace(open, archived(open)));
        assertTrue(closed());
        assertTrue(store.read(() -> spaces.find(GROUP)).orElseThrow().archived(), "and so say all its facts");
    }

    private boolean closed() {
        return store.read(() -> spaces.isArchived(GROUP));
    }

    private static DiscussionSpace archived(DiscussionSpace open) {
        return new DiscussionSpace(
                open.group(),
                open.campaign(),
                open.name(),
                open.description(),
                open.uai(),
                open.published(),
                true,
                open.delivery(),
                open.url(),
                open.members(),
                open.posts(),
                open.drifts(),
                open.checked());
    }
}
