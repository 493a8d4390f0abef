package fr.essaim.questionnaire.files.received;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.questionnaire.Questionnaire;
import fr.essaim.questionnaire.files.HowToRead;
import fr.essaim.questionnaire.files.Progress;
import fr.essaim.questionnaire.files.TableFile;
import fr.essaim.questionnaire.intake.KeptMappings;
import fr.essaim.questionnaire.intake.Mapping;
import fr.essaim.questionnaire.intake.ProposeMapping;
import fr.essaim.questionnaire.intake.Table;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Files between the moment they are dropped and the moment their answers are taken. They live in memory, packed, one a
 * person and campaign, at most an hour, the oldest leave when they are too many or too heavy; nothing of them ever touches the disk, and a restart forgets them.
 */
@Singleton
public final class ReceivedFiles {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 24;
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private record Held(
            Packed bytes, HowToRead how, Mapping mapping, Map<Integer, Id> links, boolean known, Instant until) {

        Held mapped(Mapping other) {
            return new Held(bytes, how, other, links, known, until);
        }

        Held linked(Map<Integer, Id> others) {
            return new Held(bytes, how, mapping, Map.copyOf(others), known, until);
        }
    }

    private final Transactions transactions;
    private final KeptMappings mappings;
    private final Clock clock;
    private final ProposeMapping proposals = new ProposeMapping(Questionnaire.brief());
    private final long mostBytes;
    private final Object reading = new Object();
    private final Map<String, Held> held = new LinkedHashMap<>();

    @Inject
    public ReceivedFiles(Transactions transactions, KeptMappings mappings, Clock clock) {
        this(transactions, mappings, clock, MOST_BYTES);
    }

    /** @param mostBytes what all files may weigh together, packed */
    ReceivedFiles(Transactions transactions, KeptMappings mappings, Clock clock, long mostBytes) {
        this.mostBytes = mostBytes;
        this.transactions = transactions;
        this.mappings = mappings;
        this.clock = clock;
    }

    /**
     * Takes the place of what the same person dropped before in this campaign.
     *
     * @param progress told how far the reading of a long file is
     * @throws Failure.Invalid if it is no table we can read; nothing is kept then
     */
    public ReceivedFile receive(Id campaign, Id person, byte[] bytes, Progress progress) {
        Table table = read(bytes, HowToRead.GUESSED, progress);
        return take(campaign, person, Packed.of(bytes), HowToRead.GUESSED, table);
    }

    /** Reads the same bytes in another way, chosen by a person; the mapping is proposed anew. */
    public ReceivedFile understand(Id campaign, Id person, HowToRead how) {
        Packed bytes = held(campaign, person).bytes;
        return take(campaign, person, bytes, how, read(bytes.unpacked(), how, Progress.SILENT));
    }

    private ReceivedFile take(Id campaign, Id person, Packed bytes, HowToRead how, Table table) {
        Mapping guess = proposals.propose(table);
        Optional<Mapping> kept = transactions.read(() -> mappings.like(table.headers()));
        Mapping mapping = kept.map(before -> guess.following(before.kept())).orElse(guess);
        Instant until = clock.instant().plus(KEPT);
        put(campaign, person, new Held(bytes, how, mapping, Map.of(), kept.isPresent(), until));
        return new ReceivedFile(table, mapping, Map.of(), kept.isPresent());
    }

    /** One file at a time: two large ones side by side would need the memory of both. */
    private Table read(byte[] bytes, HowToRead how, Progress progress) {
        synchronized (reading) {
            return TableFile.read(bytes, how, progress);
        }
    }

    /** @throws Failure.NotFound when there is no such file any more */
    public ReceivedFile get(Id campaign, Id person) {
        Held file = held(campaign, person);
        Table table = read(file.bytes.unpacked(), file.how, Progress.SILENT);
        return new ReceivedFile(table, file.mapping, file.links, file.known);
    }

    public synchronized void map(Id campaign, Id person, Mapping mapping) {
        put(campaign, person, held(campaign, person).mapped(mapping));
    }

    public synchronized void link(Id campaign, Id person, Map<Integer, Id> links) {
        put(campaign, person, held(campaign, person).linked(links));
    }

    public synchronized boolean has(Id campaign, Id person) {
        forgetOld();
        return held.containsKey(key(campaign, person));
    }

    /** The answers were taken: the file is gone for good, its mapping is kept for the next one. */
    public void done(Id campaign, Id person) {
        Mapping mapping = held(campaign, person).mapping;
        transactions.change(() -> mappings.keep(mapping));
        forget(campaign, person);
    }

    /** Nobody wants the file: it is gone for good. */
    public synchronized void forget(Id campaign, Id person) {
        held.remove(key(campaign, person));
    }

    private synchronized void put(Id campaign, Id person, Held file) {
        forgetOld();
        held.remove(key(campaign, person));
        held.put(key(campaign, person), file);
        while (held.size() > MOST || held.size() > 1 && weight() > mostBytes) {
            held.remove(held.keySet().iterator().next());
        }
    }

    private long weight() {
        return held.values().stream().mapToLong(file -> file.bytes.size()).sum();
    }

    private synchronized Held held(Id campaign, Id person) {
        forgetOld();
        Held file = held.get(key(campaign, person));
        if (file == null) {
            throw new Failure.NotFound("questionnaire.no-file");
        }
        return file;
    }

    private void forgetOld() {
        held.values().removeIf(file -> file.until.isBefore(clock.instant()));
    }

    private static String key(Id campaign, Id person) {
        return campaign + "/" + person;
    }
}
