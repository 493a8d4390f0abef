package fr.essaim.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPost;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.Drift;
import fr.essaim.spaces.WantPost;
import fr.essaim.spaces.WantSpaces;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import fr.essaim.spaces.reconciler.MendSpaces;
import fr.essaim.spaces.reconciler.NoNotices;
import fr.essaim.spaces.reconciler.Reconcile;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * One group through the product's own reconciler on whatever host is given: published, written in, a text lost there
 * found missing and put back, all withdrawn. Played on the recorded hosts and, where an address is given, on a live one.
 */
public final class LiveRound {

    private static final Id CAMPAIGN = Id.of("live");
    private static final Id GROUP = Id.of("live-round");

    private final HostPlatform host;
    private final MemoryGraphStore store = new MemoryGraphStore();
    private final DiscussionSpaces spaces = new RdfDiscussionSpaces(store);
    private final WantPost wantPost;
    private final Reconcile reconcile;
    private final Clock clock;

    public LiveRound(HostPlatform host, Clock clock) {
        this.host = host;
        this.clock = clock;
        this.wantPost = new WantPost(store, spaces, event -> {}, clock);
        this.reconcile = new Reconcile(store, spaces, NoNotices.round(store, host, clock), host, clock);
    }

    public void take(Optional<String> school, Optional<String> email) {
        publish(school, email);
        write("e1", "Carte mentale");
        write("e2", "Deuxième");
        reconcile.run();
        assertEquals(3, there().size(), () -> space().toString());
        assertEquals(List.of(), differences());

        host.spaces().withdraw(address(), there().get(1).id());
        assertEquals(List.of(new Drift(Drift.Kind.POST_GONE, "e1", "Carte mentale")), differences());
        new MendSpaces(store, spaces, event -> {}, clock).mend(CAMPAIGN);
        reconcile.run();
        assertEquals(3, there().size());
        assertEquals(List.of(), differences());
        there().forEach(post -> host.spaces().withdraw(address(), post.id()));
    }

    private void publish(Optional<String> school, Optional<String> email) {
        List<WantSpaces.Person> members = email.stream()
                .map(one -> new WantSpaces.Person(Id.of("p-live"), "Karim Benali", one))
                .toList();
        SafeHtml pathway = new SafeHtml("<p>Parcours</p>");
        new WantSpaces(store, spaces, event -> {}, clock)
                .want(
                        CAMPAIGN,
                        List.of(new WantSpaces.Wish(
                                GROUP, "Essaim – essai", "Essai", school, members, "Accueil", pathway)));
        reconcile.run();
        assertTrue(space().delivery().isDone(), () -> space().toString());
        assertEquals(1, there().size(), "the welcome");
    }

    private void write(String key, String title) {
        SafeHtml body = new SafeHtml("<p>" + title + "</p>");
        wantPost.want(CAMPAIGN, GROUP, new WantPost.Text(key, title, body, Id.of("p-live"), "Karim Benali"));
    }

    private List<Drift> differences() {
        reconcile.check(CAMPAIGN);
        return space().drifts();
    }

    private DiscussionSpace space() {
        return store.read(() -> spaces.find(GROUP)).orElseThrow();
    }

    private String address() {
        return space().delivery().hostId().orElseThrow();
    }

    private List<HostPost> there() {
        return host.spaces().posts(address());
    }
}
