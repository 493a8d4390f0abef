package fr.essaim.questionnaire.files.received;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.TestClock;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.files.HowToRead;
import fr.essaim.questionnaire.files.Progress;
import fr.essaim.questionnaire.intake.ColumnUse;
import fr.essaim.questionnaire.intake.Mapping;
import fr.essaim.questionnaire.rdf.RdfKeptMappings;
import fr.essaim.rdf.MemoryGraphStore;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A dropped file waits for its person, an hour at most, and leaves only its mapping behind. */
class ReceivedFilesTest {

    private static final Id CAMPAIGN = Id.of("journee");
    private static final Id NADIA = Id.of("nadia-lefort");
    private static final byte[] FILE =
            "email;préoccupé par l’autonomie;q7.1\na@example.org;3;2\n".getBytes(Charset.forName("windows-1252"));

    private final TestClock clock = new TestClock();
    private final MemoryGraphStore store = new MemoryGraphStore();
    private final ReceivedFiles files = new ReceivedFiles(store, new RdfKeptMappings(store), clock);

    @Test
    void itIsThereForItsPersonUntilItIsForgotten() {
        files.receive(CAMPAIGN, NADIA, FILE, Progress.SILENT);
        assertEquals("windows-1252", files.get(CAMPAIGN, NADIA).table().format().encoding());
        assertFalse(files.has(CAMPAIGN, Id.of("thomas-ibarra")));
        assertFalse(files.has(Id.of("autre"), NADIA));
        files.forget(CAMPAIGN, NADIA);
        assertThrows(Failure.NotFound.class, () -> files.get(CAMPAIGN, NADIA));
    }

    @Test
    void afterAnHourItIsGone() {
        files.receive(CAMPAIGN, NADIA, FILE, Progress.SILENT);
        clock.pass(java.time.Duration.ofMinutes(59));
        assertTrue(files.has(CAMPAIGN, NADIA));
        clock.pass(java.time.Duration.ofMinutes(2));
        assertFalse(files.has(CAMPAIGN, NADIA));
    }

    @Test
    void aWrongFileLeavesTheOneBeforeAlone() {
        files.receive(CAMPAIGN, NADIA, FILE, Progress.SILENT);
        byte[] empty = new byte[0];
        assertThrows(Failure.Invalid.class, () -> files.receive(CAMPAIGN, NADIA, empty, Progress.SILENT));
        assertEquals(1, files.get(CAMPAIGN, NADIA).table().rows().size());
    }

    @Test
    void whatAPersonDecidedServesTheNextFileWithTheseHeadings() {
        ReceivedFile first = files.receive(CAMPAIGN, NADIA, FILE, Progress.SILENT);
        assertFalse(first.known());
        ColumnUse second = first.mapping().columns().get(1);
        files.map(
                CAMPAIGN,
                NADIA,
                new Mapping(List.of(
                        first.mapping().columns().get(0),
                        second.as(ColumnUse.Use.ITEM, "q7.4"),
                        first.mapping().columns().get(2))));
        files.link(CAMPAIGN, NADIA, Map.of(2, Id.of("ada")));
        assertEquals(Map.of(2, Id.of("ada")), files.get(CAMPAIGN, NADIA).links());
        files.done(CAMPAIGN, NADIA);
        assertFalse(files.has(CAMPAIGN, NADIA));
        ReceivedFile again = files.receive(CAMPAIGN, NADIA, FILE, Progress.SILENT);
        assertTrue(again.known());
        assertEquals("q7.4", again.mapping().columns().get(1).item());
        assertEquals(
                ColumnUse.Confidence.EXACT, again.mapping().columns().get(1).confidence());
    }

    @Test
    void anotherWayOfReadingIsTried() {
        files.receive(CAMPAIGN, NADIA, "a,b;email\n1,2;3\n".getBytes(StandardCharsets.UTF_8), Progress.SILENT);
        ReceivedFile other = files.understand(CAMPAIGN, NADIA, HowToRead.said("UTF-8", ';', 1));
        assertEquals(List.of("a,b", "email"), other.table().headers());
    }

    @Test
    void tooManyHeavyFilesPushOutTheOldest() {
        ReceivedFiles few = new ReceivedFiles(store, new RdfKeptMappings(store), clock, 200_000);
        byte[] heavy = noise(100_000);
        for (String person : List.of("a", "b", "c")) {
            few.receive(CAMPAIGN, Id.of(person), heavy, Progress.SILENT);
        }
        assertFalse(few.has(CAMPAIGN, Id.of("a")), "the oldest left");
        assertTrue(few.has(CAMPAIGN, Id.of("c")));
    }

    /** Rows that no packing makes small. */
    private static byte[] noise(int length) {
        StringBuilder text = new StringBuilder("email;q7.1\n");
        java.util.Random random = new java.util.Random(7);
        String signs = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/";
        while (text.length() < length) {
            for (int i = 0; i < 4_000; i++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            text.append(";1\n");
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
