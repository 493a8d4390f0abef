package fr.essaim.spaces.reconciler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.MemoryHost;
import fr.essaim.host.TestClock;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.Progress;
import fr.essaim.spaces.WantPost;
import fr.essaim.spaces.WantSpaces;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * An event day whose host was ill from its first text to its last: 600 groups, 4,320 texts, six hours. Then it is well
 * and does ten things a second; the clock of the test moves by a tenth of a second at each call.
 */
class BacklogTest {

    private static final Id CAMPAIGN = Id.of("c1");
    private static final int GROUPS = 600;
    private static final int TEXTS = 4_320;
    private static final Duration A_CALL = Duration.ofMillis(100);
    private static final Duration ILL = Duration.ofHours(6);

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final TestClock clock = new TestClock();
    private final DiscussionSpaces spaces = new RdfDiscussionSpaces(store);
    private final WantSpaces wantSpaces = new WantSpaces(store, spaces, event -> {}, clock);
    private final WantPost wantPost = new WantPost(store, spaces, event -> {}, clock);
    private final MemoryHost host = new MemoryHost();
    private final Reconcile reconcile =
            new Reconcile(store, spaces, NoNotices.round(store, host, clock), host, clock, new Random(7));

    private static Id group(int number) {
        return Id.of("g%04d".formatted(number));
    }

    private static WantSpaces.Wish wish(int number) {
        return new WantSpaces.Wish(
                group(number),
                "Groupe " + number,
                "",
                Optional.of("0990001N"),
                List.of(new WantSpaces.Person(Id.of("p-ana"), "Ana", "ana@college.example")),
                "Accueil",
                new SafeHtml("<p>Parcours</p>"));
    }

    private Progress progress() {
        return Progress.of(store.read(() -> spaces.ofCampaign(CAMPAIGN)));
    }

    @Test
    void itIsDeliveredInAQuarterOfAnHourOnceTheHostIsWell() {
        host.person("ana", "Ana", "ana@college.example");
        wantSpaces.want(
                CAMPAIGN, IntStream.range(0, GROUPS).mapToObj(BacklogTest::wish).toList());
        reconcile.run();
        assertTrue(progress().finished());

        host.fail((call, done) -> {
            throw HostFailure.unavailable("maintenance");
        });
        long minutes = ILL.toMinutes();
        for (int minute = 0; minute < minutes; minute++) {
            int from = (int) (TEXTS * minute / minutes);
            int to = (int) (TEXTS * (minute + 1L) / minutes);
            IntStream.range(from, to).forEach(this::write);
            clock.pass(Duration.ofMinutes(1));
            reconcile.run();
        }
        assertEquals(TEXTS, progress().posts().waiting());
        assertTrue(host.calls.size() < 10_000, "an ill host is left alone");

        Instant well = clock.instant();
        host.calls.clear();
        host.fail((call, done) -> {
            if (!done) {
                clock.pass(A_CALL);
            }
        });
        for (int minute = 0; minute < 120 && !progress().finished(); minute++) {
            clock.pass(Duration.ofMinutes(1));
            if (minute == 0) {
                // what the watch does, which looks each minute
                reconcile.hostIsWell();
            }
            reconcile.run();
        }
        Duration took = Duration.between(well, clock.instant());
        assertTrue(progress().finished(), () -> progress().toString());
        IntStream.range(0, GROUPS).forEach(this::allThereOnceInOrder);
        assertTrue(host.calls.size() <= TEXTS + 3 * GROUPS, () -> host.calls.size() + " calls");
        assertTrue(took.compareTo(Duration.ofMinutes(15)) <= 0, took::toString);
    }

    private void write(int number) {
        String title = "Texte %04d".formatted(number);
        wantPost.want(
                CAMPAIGN,
                group(number % GROUPS),
                new WantPost.Text("e" + number, title, new SafeHtml("<p>" + title + "</p>"), Id.of("p-ana"), "Ana"));
    }

    private void allThereOnceInOrder(int number) {
        List<String> titles = host.titles(store.read(() -> spaces.find(group(number)))
                .orElseThrow()
                .delivery()
                .hostId()
                .orElseThrow());
        List<String> wanted = IntStream.iterate(number, text -> text < TEXTS, text -> text + GROUPS)
                .mapToObj("Texte %04d"::formatted)
                .toList();
        assertEquals(wanted, titles.subList(1, titles.size()));
    }
}
