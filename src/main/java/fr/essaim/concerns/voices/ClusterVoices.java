package fr.essaim.concerns.voices;

import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.concerns.Concern;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.OneLine;
import fr.essaim.kernel.Transactions;
import fr.essaim.questionnaire.AnswerSheets;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Puts concerns that teachers wrote in their own words together, by hand. The words stay where they were given, in the
 * answers; kept here are only names of clusters and marks of texts, so that whoever is erased is erased here too. The
 * last change can be undone. Repeating a change is harmless.
 */
@Singleton
public final class ClusterVoices {

    static final int LONGEST = 80;

    private final Transactions transactions;
    private final Rosters rosters;
    private final AnswerSheets sheets;
    private final Arrangements arrangements;
    private final Ids ids;

    @Inject
    public ClusterVoices(
            Transactions transactions, Rosters rosters, AnswerSheets sheets, Arrangements arrangements, Ids ids) {
        this.transactions = transactions;
        this.rosters = rosters;
        this.sheets = sheets;
        this.arrangements = arrangements;
        this.ids = ids;
    }

    /** @param mine the schools whose answers the asker may read; the words of others are not there */
    public VoicesBoard board(Id campaign, Set<String> mine) {
        return transactions.read(() -> {
            List<Voice> voices = voices(campaign, mine);
            Arrangement now = arrangements.of(campaign);
            List<VoicesBoard.Heard> heard = now.clusters().stream()
                    .map(cluster -> new VoicesBoard.Heard(cluster, among(voices, cluster.voices())))
                    .filter(one -> !one.voices().isEmpty())
                    .sorted(Comparator.comparingInt(
                                    (VoicesBoard.Heard one) -> one.voices().size())
                            .reversed()
                            .thenComparing(one -> one.cluster().label()))
                    .toList();
            Set<String> placed = now.placed();
            return new VoicesBoard(
                    heard,
                    voices.stream()
                            .filter(voice -> !placed.contains(voice.key()))
                            .toList());
        });
    }

    private static List<Voice> among(List<Voice> voices, Collection<String> keys) {
        return voices.stream().filter(voice -> keys.contains(voice.key())).toList();
    }

    /** In the order of the alphabet, which is nobody’s. */
    private List<Voice> voices(Id campaign, Set<String> mine) {
        List<Teacher> roster = rosters.of(campaign);
        Unnamed unnamed = new Unnamed(roster);
        Set<Id> readable = roster.stream()
                .filter(teacher -> mine.contains(teacher.school()))
                .map(Teacher::id)
                .collect(Collectors.toSet());
        return sheets.of(campaign).stream()
                .filter(sheet -> readable.contains(sheet.teacher())
                        && !sheet.freeConcern().isBlank())
                .map(sheet -> Voice.of(sheet.freeConcern(), unnamed.of(sheet.freeConcern())))
                .distinct()
                .sorted(Comparator.comparing(Voice::text))
                .toList();
    }

    /**
     * Puts voices together under a new name.
     *
     * @throws Failure.Invalid if no voice is chosen, or the name is missing, too long, or somebody’s
     */
    public void gather(Id campaign, Set<String> mine, Collection<String> keys, String label) {
        change(campaign, now -> now.with(ids.next(), label(campaign, label), chosen(campaign, mine, keys)));
    }

    /** Puts voices into a cluster that is there; fails like {@link #gather}. */
    public void add(Id campaign, Set<String> mine, Collection<String> keys, Id cluster) {
        change(campaign, now -> now.into(cluster, chosen(campaign, mine, keys)));
    }

    /** The first cluster is gone, its voices are in the second. */
    public void merge(Id campaign, Id from, Id into) {
        change(campaign, now -> now.merged(from, into));
    }

    /** @param concern the one of the eleven that it comes near to, or none */
    public void rename(Id campaign, Id cluster, String label, Optional<Concern> concern) {
        change(campaign, now -> now.named(cluster, label(campaign, label), concern));
    }

    /** The voice is on its own again. */
    public void takeOut(Id campaign, String key) {
        change(campaign, now -> now.without(List.of(key)));
    }

    /** Back to what was before the last change; once more brings the change back. */
    public void undo(Id campaign) {
        transactions.change(() -> arrangements.save(campaign, arrangements.before(campaign)));
    }

    private void change(Id campaign, UnaryOperator<Arrangement> change) {
        transactions.change(() -> arrangements.save(campaign, change.apply(arrangements.of(campaign))));
    }

    private Set<String> chosen(Id campaign, Set<String> mine, Collection<String> keys) {
        Set<String> known =
                new HashSet<>(voices(campaign, mine).stream().map(Voice::key).toList());
        known.retainAll(keys);
        if (known.isEmpty()) {
            throw new Failure.Invalid("v", "concerns.voice-none-chosen");
        }
        return known;
    }

    private String label(Id campaign, String said) {
        String label = OneLine.of(said);
        if (label.isEmpty() || label.length() > LONGEST) {
            throw new Failure.Invalid("nom", "concerns.voice-label", LONGEST);
        }
        if (new Unnamed(rosters.of(campaign)).names(label)) {
            throw new Failure.Invalid("nom", "concerns.voice-label-names");
        }
        return label;
    }
}
