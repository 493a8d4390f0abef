package fr.essaim.rdf.crash;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.rdf.LogGraphStore;
import fr.essaim.rdf.Quiet;
import fr.essaim.rdf.log.StoreRefused;
import fr.essaim.rdf.log.StoreRefused.Reason;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.rdfpatch.changes.RDFChangesCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is found on the disk is not what was left there. */
@ExtendWith(Quiet.class)
class DamageTest {

    private static final String LOG = "log-000000000001.rdfp";

    private final FragileDisk disk = new FragileDisk();
    private int lastStart;
    private byte[] log;

    @BeforeEach
    void threeEntriesAndAStop() {
        LogGraphStore store = Story.open(disk, Long.MAX_VALUE);
        Story.write(store, "a");
        Story.write(store, "b");
        lastStart = disk.content(LOG).length;
        Story.write(store, "c");
        log = disk.content(LOG);
    }

    private FragileDisk found() {
        return disk.afterwards(FragileDisk.Left.EVERYTHING, new Random(0));
    }

    private static Set<String> open(FragileDisk disk) {
        try (LogGraphStore store = Story.open(disk, Long.MAX_VALUE)) {
            return Story.found(store);
        }
    }

    private static StoreRefused refused(FragileDisk disk) {
        return assertThrows(StoreRefused.class, () -> Story.open(disk, Long.MAX_VALUE));
    }

    @Test
    void aTailTornAtAnyByteIsSetAsideAndCut() {
        for (int end = lastStart + 1; end < log.length; end++) {
            FragileDisk torn = found().with(LOG, Arrays.copyOf(log, end));
            assertEquals(Set.of("a", "b"), open(torn), "torn at " + end);
            assertArrayEquals(
                    Arrays.copyOfRange(log, lastStart, end),
                    torn.content("torn-" + LOG + "-" + lastStart),
                    "torn at " + end);
        }
        assertEquals(Set.of("a", "b"), open(found().with(LOG, Arrays.copyOf(log, lastStart))));
        assertEquals(Set.of("a", "b", "c"), open(found()));
    }

    @Test
    void aTailOfZerosIsCut() {
        byte[] zeros = Arrays.copyOf(Arrays.copyOf(log, lastStart), lastStart + 4096);
        assertEquals(Set.of("a", "b"), open(found().with(LOG, zeros)));
    }

    @Test
    void aByteChangedInTheMiddleIsRefusedByNameAndNothingIsTouched() {
        for (int at = 0; at < lastStart; at += 7) {
            byte[] damaged = log.clone();
            damaged[at] ^= 0x10;
            FragileDisk disk = found().with(LOG, damaged);
            StoreRefused refused = refused(disk);
            assertEquals(Reason.DAMAGED, refused.reason(), "at " + at);
            assertTrue(refused.getMessage().contains(LOG), refused::getMessage);
            assertArrayEquals(damaged, disk.content(LOG));
            assertFalse(disk.names().stream().anyMatch(name -> name.startsWith("torn")));
        }
    }

    @Test
    void aRecordMissingInTheMiddleIsRefused() {
        int first = new String(log, StandardCharsets.ISO_8859_1).indexOf("# essaim-record number=2");
        byte[] without = Arrays.copyOfRange(log, first, log.length);
        assertEquals(Reason.DAMAGED, refused(found().with(LOG, without)).reason());
    }

    @Test
    void afterACleanEndEvenTheLastRecordIsVouchedFor() {
        open(disk);
        try (LogGraphStore store = Story.open(disk, Long.MAX_VALUE)) {
            Story.write(store, "d");
        }
        byte[] closed = disk.content(LOG);
        closed[closed.length - 120] ^= 1;
        assertEquals(Reason.DAMAGED, refused(found().with(LOG, closed)).reason());
    }

    @Test
    void aDamagedSnapshotIsRefusedByName() {
        try (LogGraphStore store = Story.open(disk, Long.MAX_VALUE)) {
            store.compact();
        }
        String snapshot = name("snapshot");
        byte[] whole = disk.content(snapshot);
        for (int at = 0; at < whole.length; at += 11) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            StoreRefused refused = refused(found().with(snapshot, damaged));
            assertEquals(Reason.DAMAGED, refused.reason());
            assertTrue(refused.getMessage().contains(snapshot), refused::getMessage);
        }
        assertEquals(
                Reason.DAMAGED,
                refused(found().with(snapshot, Arrays.copyOf(whole, 20))).reason());
        assertEquals(Set.of("a", "b", "c"), open(found()));
    }

    @Test
    void aMissingFileIsRefusedByName() {
        try (LogGraphStore store = Story.open(disk, Long.MAX_VALUE)) {
            store.compact();
            Story.write(store, "d");
        }
        String snapshot = name("snapshot");
        String second = name("log");
        assertEquals(Reason.INCOMPLETE, refused(found().without(snapshot)).reason());
        assertEquals(Reason.INCOMPLETE, refused(found().without(second)).reason());
        assertEquals(Reason.INCOMPLETE, refused(found().without("format")).reason());
    }

    private String name(String begin) {
        List<String> names =
                disk.names().stream().filter(name -> name.startsWith(begin)).toList();
        assertEquals(1, names.size(), names::toString);
        return names.get(0);
    }

    @Test
    void aNewerFormatIsRefusedByName() {
        FragileDisk newer = found().with("format", "essaim-store 2\n".getBytes(StandardCharsets.UTF_8));
        StoreRefused refused = refused(newer);
        assertEquals(Reason.NEWER_FORMAT, refused.reason());
        assertTrue(refused.getMessage().contains("essaim-store 2"), refused::getMessage);
        assertArrayEquals(log, newer.content(LOG));
    }

    @Test
    void theLogIsAPlainRdfPatch() {
        RDFChangesCounter counter = new RDFChangesCounter();
        AtomicInteger transactions = new AtomicInteger();
        RDFPatchOps.read(new ByteArrayInputStream(log)).apply(counter);
        transactions.addAndGet((int) counter.summary().getCountTxnCommit());
        assertEquals(3, transactions.get());
        assertEquals(12, counter.summary().getCountAddData());
    }

    @Test
    void erasureLeavesNoTraceInAnyFile() {
        FragileDisk torn = found().with(LOG, Arrays.copyOf(log, log.length - 3));
        try (LogGraphStore store = Story.open(torn, Long.MAX_VALUE)) {
            Story.remove(store, "a");
            assertTrue(traces(torn, "« a »"));
            assertTrue(traces(torn, "« c »"), "what was torn is set aside");
            store.compact();
            assertFalse(traces(torn, "« a »"));
            assertFalse(traces(torn, "« c »"));
            assertTrue(traces(torn, "« b »"));
        }
        assertEquals(Set.of("b"), open(torn));
    }

    private static boolean traces(FragileDisk disk, String text) {
        return disk.names().stream()
                .anyMatch(name -> new String(disk.content(name), StandardCharsets.UTF_8).contains(text));
    }
}
