package fr.essaim.questionnaire.files;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.questionnaire.Questionnaire;
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
 * person and campaign, at most an hour; nothing of them ever touches the disk, and a restart forgets them.
 */
@Singleton
public final class ReceivedFiles {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 24;

    private record Held(
            Packed bytes,
            Optional<String> encoding,
            Optional<Character> separator,
            Mapping mapping,
            Map<Integer, Id> links,
            Instant until) {}

    private final Transactions transactions;
    private final KeptMappings mappings;
    private final Clock clock;
    private final ProposeMapping proposals = new ProposeMapping(Questionnaire.brief());
    private final Map<String, Held> held = new LinkedHashMap<>();

    @Inject
    public ReceivedFiles(Transactions transactions, KeptMappings mappings, Clock clock) {
        this.transactions = transactions;
        this.mappings = mappings;
        this.clock = clock;
    }

    /**
     * Takes the place of what the same person dropped before in this campaign.
     *
     * @throws Failure.Invalid if it is no table we can read; nothing is kept then
     */
    public ReceivedFile receive(Id campaign, Id person, byte[] bytes) {
        return receive(campaign, person, Packed.of(bytes), Optional.empty(), Optional.empty());
    }

    /** Reads the same bytes in another way, chosen by a person; the mapping is proposed anew. */
    public ReceivedFile understand(Id campaign, Id person, Optional<String> encoding, Optional<Character> separator) {
        return receive(campaign, person, held(campaign, person).bytes, encoding, separator);
    }

    private ReceivedFile receive(
            Id campaign, Id person, Packed bytes, Optional<String> encoding, Optional<Character> separator) {
        Table table = TableFile.read(bytes.unpacked(), encoding, separator);
        Mapping mapping = transactions
                .read(() -> mappings.like(table.headers()))
                .map(kept -> proposals.propose(table).following(kept.kept()))
                .orElseGet(() -> proposals.propose(table));
        put(
                campaign,
                person,
                new Held(
                        bytes,
                        encoding,
                        separator,
                        mapping,
                        Map.of(),
                        clock.instant().plus(KEPT)));
        return new ReceivedFile(table, mapping, Map.of());
    }

    /** @throws Failure.NotFound when there is no such file any more */
    public ReceivedFile get(Id campaign, Id person) {
        Held file = held(campaign, person);
        return new ReceivedFile(
                TableFile.read(file.bytes.unpacked(), file.encoding, file.separator), file.mapping, file.links);
    }

    public synchronized void map(Id campaign, Id person, Mapping mapping) {
        Held file = held(campaign, person);
        put(campaign, person, new Held(file.bytes, file.encoding, file.separator, mapping, file.links, file.until));
    }

    public synchronized void link(Id campaign, Id person, Map<Integer, Id> links) {
        Held file = held(campaign, person);
        Map<Integer, Id> known = Map.copyOf(links);
        put(campaign, person, new Held(file.bytes, file.encoding, file.separator, file.mapping, known, file.until));
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
        held.put(key(campaign, person), file);
        if (held.size() > MOST) {
            held.remove(held.keySet().iterator().next());
        }
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
