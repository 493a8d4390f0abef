package fr.essaim.spaces.reconciler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.TestClock;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.WantPost;
import fr.essaim.spaces.WantSpaces;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import fr.essaim.spaces.rdf.RdfHeardChanges;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MoveSpacesTest {

    private static final Id CAMPAIGN = Id.of("c1");
    private static final Id GROUP = Id.of("g3");

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final TestClock clock = new TestClock();
    private final DiscussionSpaces spaces = new RdfDiscussionSpaces(store);
    private int left;

    private void five() {
        new WantSpaces(store, spaces, event -> {}, clock)
                .want(
                        CAMPAIGN,
                        IntStream.rangeClosed(1, 5)
                                .mapToObj(i -> new WantSpaces.Wish(
                                        Id.of("g" + i),
                                        "Groupe " + i,
                                        "",
                                        Optional.empty(),
                                        List.of(),
                                        "Bienvenue",
                                        new SafeHtml("<p>Bonjour</p>")))
                                .toList());
        store.change(() -> spaces.ofCampaign(CAMPAIGN)
                .forEach(space -> spaces.replace(
                        space, space.at(space.delivery().done("id-" + space.group()), "https://a.example/g"))));
        new MoveSpaces(store, spaces, clock).to("a");
    }

    /** The same spaces on a machine that stops after so many changes. */
    private DiscussionSpaces stoppingAfter(int changes) {
        left = changes;
        return (DiscussionSpaces) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DiscussionSpaces.class}, (proxy, method, arguments) -> {
                    boolean change = method.getName().matches("replace|keep.*");
                    if (change && left-- == 0) {
                        throw new IllegalStateException("stopped");
                    }
                    try {
                        return method.invoke(spaces, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private DiscussionSpace space() {
        return store.read(() -> spaces.find(GROUP)).orElseThrow();
    }

    @Test
    void stoppedAnywhereNothingHasMovedAndTheNextTimeAllHas() {
        five();
        List<DiscussionSpace> before = store.read(() -> spaces.ofCampaign(CAMPAIGN));
        for (int changes = 0; changes < 11; changes++) {
            MoveSpaces interrupted = new MoveSpaces(store, stoppingAfter(changes), clock);
            assertThrows(IllegalStateException.class, () -> interrupted.to("b"), "after " + changes);
            assertEquals(before, store.read(() -> spaces.ofCampaign(CAMPAIGN)));
            assertEquals(List.of(), store.read(() -> spaces.earlier(GROUP)));
            assertTrue(new MoveSpaces(store, spaces, clock).standAt("a"));
        }
        new MoveSpaces(store, spaces, clock).to("b");
        assertEquals("a", store.read(() -> spaces.earlier(GROUP)).get(0).home());
        assertTrue(space().delivery().isWaiting());
        assertEquals("", space().url());
    }

    @Test
    void movedTwiceItIsMovedOnceAndEachPlaceIsKeptOnce() {
        five();
        MoveSpaces move = new MoveSpaces(store, spaces, clock);
        for (String home : List.of("b", "b", "c", "a", "b", "a")) {
            move.to(home);
        }
        assertEquals("id-g3", space().delivery().hostId().orElseThrow());
        assertEquals(List.of(), store.read(() -> spaces.earlier(GROUP)), "nothing was ever made on the others");
    }

    @Test
    void textsThatWaitForASpaceNobodyPublishedYetJustWait() {
        new WantPost(store, spaces, event -> {}, clock)
                .want(CAMPAIGN, GROUP, new WantPost.Text("e1", "Un", new SafeHtml("<p>x</p>"), Id.of("p"), "Ana"));
        DiscussionSpace before = space();
        MoveSpaces move = new MoveSpaces(store, spaces, clock);
        move.to("a");
        move.to("b");
        assertEquals(before, space());
        assertFalse(move.standAt("a"));
    }

    @Test
    void changesAreFollowedOnEachHostFromWhereThatOneWas() {
        RdfHeardChanges heard = new RdfHeardChanges(store);
        store.change(() -> heard.heard("a", 90));
        assertEquals(0, store.read(() -> heard.last("b")));
        store.change(() -> heard.heard("b", 3));
        assertEquals(90, store.read(() -> heard.last("a")));
    }
}
