package fr.essaim.spaces.reconciler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.embedded.EmbeddedWorld;
import fr.essaim.host.embedded.changes.Change;
import fr.essaim.host.embedded.web.bridge.BridgeServer;
import fr.essaim.host.embedded.web.hooks.TellChanges;
import fr.essaim.host.rest.RestProvider;
import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostMember.Role;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPost;
import fr.essaim.host.spi.PostWish;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.Drift;
import fr.essaim.spaces.HeardChanges;
import fr.essaim.spaces.WantSpaces;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import fr.essaim.spaces.rdf.RdfHeardChanges;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes on the platform of one instance, followed by another that lives there, over HTTP. */
class FollowChangesTest {

    private static final Id CAMPAIGN = Id.of("c1");
    private static final URI HERE = URI.create("https://essaim.example/essaim/api/v1/host-changes");

    private record Call(URI address, String signature, byte[] body) {}

    private final EmbeddedWorld there = new EmbeddedWorld();
    private final BridgeServer server = new BridgeServer(there);
    private final MemoryGraphStore here = new MemoryGraphStore();
    private final DiscussionSpaces spaces = new RdfDiscussionSpaces(here);
    private final HeardChanges heard = new RdfHeardChanges(here);
    private final List<Object> events = new ArrayList<>();
    private final HostPlatform host = new RestProvider(there.clock).init(server.settings());
    private final Reconcile reconcile =
            new Reconcile(here, spaces, NoNotices.round(here, host, there.clock), host, there.clock, new Random(5));
    private final FollowChanges follow = new FollowChanges(here, spaces, heard, reconcile, host);
    private final SettleDrift settle = new SettleDrift(here, spaces, events::add, there.clock);
    private final List<Call> calls = new ArrayList<>();
    private int answer = 204;
    private final TellChanges tell =
            new TellChanges(there.store, there.changes, server.hooks, (address, signature, body) -> {
                calls.add(new Call(address, signature, body));
                return answer;
            });

    @BeforeEach
    void twoGroupsStandThere() {
        new WantSpaces(here, spaces, events::add, there.clock).want(CAMPAIGN, List.of(wish(1), wish(2)));
        reconcile.run();
        follow.poll();
        assertEquals(List.of(), drifts(1));
        server.played.calls().clear();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private WantSpaces.Wish wish(int number) {
        return new WantSpaces.Wish(
                Id.of("g" + number),
                "Groupe " + number,
                "",
                Optional.empty(),
                List.of(new WantSpaces.Person(Id.of("p-karim"), "Karim Benali", "karim.benali@college.example")),
                "Bienvenue",
                new SafeHtml("<p>Votre parcours</p>"));
    }

    private DiscussionSpace space(int number) {
        return here.read(() -> spaces.find(Id.of("g" + number))).orElseThrow();
    }

    private String hostId(int number) {
        return space(number).delivery().hostId().orElseThrow();
    }

    private List<Drift.Kind> drifts(int number) {
        return space(number).drifts().stream().map(Drift::kind).toList();
    }

    private HostPost welcome(int number) {
        return there.host.spaces().posts(hostId(number)).get(0);
    }

    private void editThere(int number, String words) {
        there.host
                .spaces()
                .edit(
                        hostId(number),
                        welcome(number).id(),
                        new PostWish(
                                "welcome", "Bienvenue", new SafeHtml("<p>" + words + "</p>"), Optional.empty(), ""));
    }

    @Test
    void whatWeDidOurselvesIsNoNews() {
        assertTrue(there.store.read(there.changes::last) > 0, "the members we put there");
        assertEquals(there.store.read(there.changes::last), here.read(() -> heard.last("rest")));
        follow.poll();
        assertEquals(
                1,
                server.played.calls().stream()
                        .filter(call -> call.contains("/changes"))
                        .count());
        assertEquals(1, server.played.calls().size(), "no space was looked at");
    }

    @Test
    void aDepartureAnArrivalAndAnEditAreSeenAtTheNextPoll() {
        there.host.spaces().removeMember(hostId(1), there.karim.id().value());
        there.host.spaces().addMember(hostId(1), there.ines.id().value(), Role.MEMBER);
        editThere(1, "Autre chose");
        follow.poll();
        assertEquals(List.of(Drift.Kind.MEMBER_LEFT, Drift.Kind.MEMBER_MORE, Drift.Kind.POST_CHANGED), drifts(1));
        assertEquals(List.of(), drifts(2));
        assertFalse(
                server.played.calls().stream().anyMatch(call -> call.contains(hostId(2))),
                "the other space was left alone");
    }

    @Test
    void anAccountClosedThereIsSeenInAllItsGroups() {
        there.store.change(() -> {
            there.accounts.save(there.karim.deactivated());
            there.noteChange.notePerson(Change.Type.USER_UPDATED, there.karim.id(), "team");
        });
        follow.poll();
        assertEquals(List.of(Drift.Kind.MEMBER_INACTIVE), drifts(1));
        assertEquals(List.of(Drift.Kind.MEMBER_INACTIVE), drifts(2));
    }

    @Test
    void aTextChangedThereIsPutBackOrLeft() {
        editThere(1, "Autre chose");
        editThere(2, "Autre chose");
        follow.poll();
        settle.settle(Id.of("g1"), Drift.Kind.POST_CHANGED, "welcome", SettleDrift.Choice.RESTORE);
        settle.settle(Id.of("g2"), Drift.Kind.POST_CHANGED, "welcome", SettleDrift.Choice.ACCEPT);
        reconcile.run();
        assertTrue(welcome(1).body().contains("Votre parcours"), welcome(1)::body);
        assertTrue(welcome(2).body().contains("Autre chose"), welcome(2)::body);
        reconcile.check(CAMPAIGN);
        assertEquals(List.of(), drifts(1));
        assertEquals(List.of(), drifts(2), "taken as it is, not told again");
    }

    @Test
    void aTextDeletedThereMayStayDeleted() {
        there.host.spaces().withdraw(hostId(1), welcome(1).id());
        follow.poll();
        assertEquals(List.of(Drift.Kind.POST_GONE), drifts(1));
        settle.settle(Id.of("g1"), Drift.Kind.POST_GONE, "welcome", SettleDrift.Choice.ACCEPT);
        reconcile.run();
        reconcile.check(CAMPAIGN);
        assertEquals(List.of(), drifts(1));
        assertEquals(List.of(), there.host.spaces().posts(hostId(1)));
    }

    @Test
    void theHostCallsAndTheSpaceIsLookedAt() {
        host.changes().callMe(HERE);
        host.changes().callMe(HERE);
        there.host.spaces().removeMember(hostId(1), there.karim.id().value());
        tell.run();
        tell.run();
        assertEquals(1, calls.size(), "told once");
        Call call = calls.get(0);
        assertEquals(HERE, call.address());
        String body = new String(call.body(), StandardCharsets.UTF_8);
        assertTrue(body.contains("\"member.removed\""), body);
        assertFalse(body.contains("Karim"), "ids, no names");
        assertTrue(follow.heard(call.body(), call.signature()));
        assertEquals(List.of(Drift.Kind.MEMBER_LEFT), drifts(1));
    }

    @Test
    void aCallThatIsNotSignedByTheHostIsRefusedAndOneThatCameBeforeHasNoEffect() {
        host.changes().callMe(HERE);
        there.host.spaces().removeMember(hostId(1), there.karim.id().value());
        tell.run();
        Call call = calls.get(0);
        assertFalse(follow.heard(call.body(), ""));
        assertFalse(follow.heard(call.body(), call.signature().replace('a', 'b').replace('1', '2')));
        byte[] other = new String(call.body(), StandardCharsets.UTF_8)
                .replace("\"seq\":", "\"seq\":9")
                .getBytes(StandardCharsets.UTF_8);
        assertFalse(follow.heard(other, call.signature()), "the signature holds for one body");
        assertEquals(List.of(), drifts(1));

        assertTrue(follow.heard(call.body(), call.signature()));
        server.played.calls().clear();
        assertTrue(follow.heard(call.body(), call.signature()), "taken, so that nobody sends it again");
        assertEquals(List.of(), server.played.calls(), "but nothing is asked of the host for it");
    }

    @Test
    void aCallThatWasNotTakenComesAgainInItsOrder() {
        host.changes().callMe(HERE);
        answer = 503;
        there.host.spaces().removeMember(hostId(1), there.karim.id().value());
        there.host.spaces().removeMember(hostId(2), there.karim.id().value());
        tell.run();
        assertEquals(1, calls.size(), "the second waits for the first");
        answer = 204;
        tell.run();
        assertEquals(3, calls.size());
        assertEquals(
                new String(calls.get(0).body(), StandardCharsets.UTF_8),
                new String(calls.get(1).body(), StandardCharsets.UTF_8));
        host.changes().callNoMore();
        host.changes().callNoMore();
        there.host.spaces().addMember(hostId(1), there.karim.id().value(), Role.MEMBER);
        tell.run();
        assertEquals(3, calls.size());
    }

    @Test
    void aHostPutBackToAnOlderStateIsFollowedFromThere() {
        here.change(() -> heard.heard("rest", 9_000));
        follow.poll();
        assertEquals(there.store.read(there.changes::last), here.read(() -> heard.last("rest")));
    }

    @Test
    void nothingIsKeptWhileNobodyListens() {
        long before = there.store.read(there.changes::last);
        there.listened = false;
        there.host.spaces().removeMember(hostId(1), there.karim.id().value());
        assertEquals(before, there.store.read(there.changes::last));
    }

    @Test
    void theOldestChangesMakeRoom() {
        for (int i = 0; i < 1_100; i++) {
            there.host.spaces().removeMember(hostId(1), there.karim.id().value());
            there.host.spaces().addMember(hostId(1), there.karim.id().value(), Role.MEMBER);
        }
        long last = there.store.read(there.changes::last);
        assertEquals(
                last - 1_999,
                there.store.read(() -> there.changes.after(0, 1)).get(0).seq());
        follow.poll();
        assertEquals(last, here.read(() -> heard.last("rest")));
        assertEquals(List.of(), drifts(1), "who went came back");
    }

    @Test
    void onlyTheContractSaysSuchThings() {
        assertTrue(host.can(Capability.CHANGES) && host.can(Capability.WEBHOOKS));
        assertFalse(there.host.can(Capability.CHANGES));
    }
}
