package fr.essaim.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.LiveRound;
import fr.essaim.host.TestClock;
import fr.essaim.host.elgg.ElggPatient;
import fr.essaim.host.moodle.MoodlePatient;
import fr.essaim.host.played.Patient;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostSpace;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.spaces.CloseSpaces;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.SpaceClosing;
import fr.essaim.spaces.WantSpaces;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import fr.essaim.spaces.reconciler.NoNotices;
import fr.essaim.spaces.reconciler.Reconcile;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a team does to a group shows on each kind of host, from the wish to what readers see. */
class EachHostTest {

    private static final Id CAMPAIGN = Id.of("c1");
    private static final Id GROUP = Id.of("g1");

    private static Map<String, Supplier<Patient>> hosts() {
        Map<String, Supplier<Patient>> hosts = new LinkedHashMap<>();
        hosts.put("rest", RestPatient::new);
        hosts.put("ESOPE 1.8", ElggPatient::esope18);
        hosts.put("ESOPE 1.12", ElggPatient::esope112);
        hosts.put("Elgg 6", ElggPatient::elgg6);
        hosts.put("Moodle", MoodlePatient::new);
        return hosts;
    }

    /** One instance with one group on one host. */
    private static final class Instance {
        final TestClock clock = new TestClock();
        final MemoryGraphStore store = new MemoryGraphStore();
        final DiscussionSpaces spaces = new RdfDiscussionSpaces(store);
        final WantSpaces wantSpaces = new WantSpaces(store, spaces, event -> {}, clock);
        final CloseSpaces closeSpaces = new CloseSpaces(store, spaces, event -> {}, clock);
        final Patient patient;
        final HostPlatform host;
        final Reconcile reconcile;

        Instance(Patient patient) {
            this.patient = patient;
            this.host = patient.adapter(patient.played().address(), Duration.ofSeconds(10));
            this.reconcile = new Reconcile(store, spaces, NoNotices.round(store, host, clock), host, clock);
        }

        void named(String name) {
            wantSpaces.want(
                    CAMPAIGN,
                    List.of(new WantSpaces.Wish(
                            GROUP,
                            name,
                            "Atelier d’échange",
                            patient.school(),
                            patient.somebody().stream()
                                    .map(email -> new WantSpaces.Person(Id.of("p-ana"), "Ana Roy", email))
                                    .toList(),
                            "Accueil",
                            new SafeHtml("<p>Parcours</p>"))));
            reconcile.run();
            assertTrue(space().delivery().isDone(), () -> space().toString());
        }

        DiscussionSpace space() {
            return store.read(() -> spaces.find(GROUP)).orElseThrow();
        }

        HostSpace there() {
            return host.spaces().find(space().delivery().hostId().orElseThrow()).orElseThrow();
        }

        int members() {
            return host.spaces().members(there().id()).size();
        }
    }

    @TestFactory
    Stream<DynamicTest> aRenamedGroupGivesItsSpaceTheNewTitle() {
        return each(instance -> {
            instance.named("Journée du 12 mars – groupe A");
            String id = instance.there().id();
            instance.named("Journée du 12 mars – groupe A, Les Abeilles");
            assertEquals(
                    "Journée du 12 mars – groupe A, Les Abeilles",
                    instance.there().name());
            assertEquals(id, instance.there().id());
            assertEquals(1, instance.patient.titles().size(), "and there is still one");
        });
    }

    @TestFactory
    Stream<DynamicTest> aClosedSpaceIsOutOfSightAndComesBackWhole() {
        return each(instance -> {
            instance.named("Groupe A");
            int people = instance.members();
            List<List<String>> said = instance.patient.titles();
            instance.closeSpaces.close(GROUP);
            instance.reconcile.run();
            assertTrue(
                    instance.space().delivery().isDone(), () -> instance.space().toString());
            if (instance.reconcile.closing() == SpaceClosing.ARCHIVED) {
                assertTrue(instance.there().archived());
            } else {
                assertEquals("Groupe A (archivé)", instance.there().name());
                assertEquals(0, instance.members());
                assertEquals(said, instance.patient.titles(), "all that was said stays");
            }
            instance.reconcile.check(CAMPAIGN);
            assertEquals(List.of(), instance.space().drifts());
            instance.closeSpaces.reopen(GROUP);
            instance.reconcile.run();
            assertEquals("Groupe A", instance.there().name());
            assertEquals(people, instance.members());
            assertEquals(said, instance.patient.titles());
        });
    }

    /** What a live host is taken through, so that it is known to work before there is one. */
    @TestFactory
    Stream<DynamicTest> theRoundOfALiveCheckIsTaken() {
        return each(instance -> new LiveRound(instance.host, instance.clock)
                .take(instance.patient.school(), instance.patient.somebody()));
    }

    private static Stream<DynamicTest> each(Consumer<Instance> work) {
        return hosts().entrySet().stream()
                .map(host -> DynamicTest.dynamicTest(host.getKey(), () -> {
                    try (Patient patient = host.getValue().get()) {
                        work.accept(new Instance(patient));
                    }
                }));
    }
}
