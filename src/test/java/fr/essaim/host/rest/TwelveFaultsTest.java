package fr.essaim.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.TestClock;
import fr.essaim.host.elgg.ElggPatient;
import fr.essaim.host.moodle.MoodlePatient;
import fr.essaim.host.played.ExpiredHost;
import fr.essaim.host.played.Illness;
import fr.essaim.host.played.Patient;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.Progress;
import fr.essaim.spaces.WantPost;
import fr.essaim.spaces.WantSpaces;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import fr.essaim.spaces.reconciler.NoNotices;
import fr.essaim.spaces.reconciler.Reconcile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three hours of each kind of trouble at each kind of host, then health: what teachers write meanwhile is kept at
 * once, all of it is delivered afterwards in its order, and readers see nothing twice.
 */
class TwelveFaultsTest {

    private static final Id CAMPAIGN = Id.of("c1");
    private static final int GROUPS = 3;
    private static final int TEXTS = 18;

    /** Shorter than any silence, longer than any answer. */
    private static final Duration LITTLE = Duration.ofMillis(60);

    private static ExpiredHost expired;

    @BeforeAll
    static void aHostWhoseCertificateRanOutYesterday(@TempDir Path folder) throws Exception {
        expired = new ExpiredHost(folder);
    }

    @AfterAll
    static void stop() {
        expired.close();
    }

    private static Map<String, Supplier<Patient>> hosts() {
        Map<String, Supplier<Patient>> hosts = new LinkedHashMap<>();
        hosts.put("rest", RestPatient::new);
        hosts.put("ESOPE 1.8", ElggPatient::esope18);
        hosts.put("ESOPE 1.12", ElggPatient::esope112);
        hosts.put("Elgg 6", ElggPatient::elgg6);
        hosts.put("Moodle", MoodlePatient::new);
        return hosts;
    }

    @TestFactory
    Stream<DynamicContainer> allIsDeliveredOnceAndNobodyWaits() {
        assertEquals(12, Illness.values().length);
        return hosts().entrySet().stream()
                .map(host -> DynamicContainer.dynamicContainer(
                        host.getKey(),
                        Arrays.stream(Illness.values())
                                .map(illness -> DynamicTest.dynamicTest(
                                        illness.toString(),
                                        () -> endure(host.getValue().get(), illness)))));
    }

    private static void endure(Patient patient, Illness illness) {
        TestClock clock = new TestClock();
        MemoryGraphStore here = new MemoryGraphStore();
        DiscussionSpaces spaces = new RdfDiscussionSpaces(here);
        WantSpaces wantSpaces = new WantSpaces(here, spaces, event -> {}, clock);
        WantPost wantPost = new WantPost(here, spaces, event -> {}, clock);
        try (patient) {
            patient.played().fallsIll(illness);
            boolean badTls = illness == Illness.EXPIRED_TLS;
            String address = badTls ? expired.address() : patient.played().address();
            Duration patience = illness == Illness.SILENCE ? LITTLE : Duration.ofSeconds(10);
            Reconcile sick = reconcile(patient, address, patience, here, spaces, clock);
            wantSpaces.want(
                    CAMPAIGN,
                    IntStream.range(0, GROUPS)
                            .mapToObj(group -> wish(group, patient))
                            .toList());
            for (int i = 0; i < TEXTS; i++) {
                String key = "e" + i;
                wantPost.want(CAMPAIGN, group(i % GROUPS), text(key, "Entrée %02d".formatted(i)));
                assertTrue(here.read(() -> spaces.post(group(key), key)).isPresent(), "kept at once");
                clock.pass(Duration.ofMinutes(10));
                sick.run();
            }
            assertTrue(progress(here, spaces).posts().done() < TEXTS, "the trouble was felt");

            patient.played().isWell();
            Reconcile well =
                    reconcile(patient, patient.played().address(), Duration.ofSeconds(10), here, spaces, clock);
            for (int minute = 0; minute < 300 && !progress(here, spaces).finished(); minute++) {
                clock.pass(Duration.ofMinutes(1));
                well.run();
            }
            assertTrue(progress(here, spaces).finished(), () -> progress(here, spaces)
                    .toString());
            assertEquals(GROUPS, patient.titles().size());
            patient.titles().forEach(titles -> {
                assertEquals(1 + TEXTS / GROUPS, titles.size(), titles::toString);
                assertEquals(titles.stream().sorted().toList(), titles, "in the order in which they were written");
            });
        }
    }

    private static Id group(String key) {
        return group(Integer.parseInt(key.substring(1)) % GROUPS);
    }

    private static Id group(int number) {
        return Id.of("g" + number);
    }

    private static Progress progress(MemoryGraphStore here, DiscussionSpaces spaces) {
        return Progress.of(here.read(() -> spaces.ofCampaign(CAMPAIGN)));
    }

    private static Reconcile reconcile(
            Patient patient,
            String address,
            Duration patience,
            MemoryGraphStore here,
            DiscussionSpaces spaces,
            TestClock clock) {
        var host = patient.adapter(address, patience);
        return new Reconcile(here, spaces, NoNotices.round(here, host, clock), host, clock);
    }

    private static WantSpaces.Wish wish(int number, Patient patient) {
        return new WantSpaces.Wish(
                group(number),
                "Groupe " + number,
                "",
                patient.school(),
                patient.somebody().stream()
                        .map(email -> new WantSpaces.Person(Id.of("p-ana"), "Ana Roy", email))
                        .toList(),
                "Accueil",
                new SafeHtml("<p>Parcours</p>"));
    }

    private static WantPost.Text text(String key, String title) {
        return new WantPost.Text(key, title, new SafeHtml("<p>" + title + "</p>"), Id.of("p-ana"), "Ana Roy");
    }
}
