package fr.essaim.impressions.verbatims;

import fr.essaim.animators.Animators;
import fr.essaim.campaigns.Rosters;
import fr.essaim.impressions.Impression;
import fr.essaim.impressions.Impressions;
import fr.essaim.impressions.board.Suppression;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Comments, never with who wrote them nor when. As long as fewer than five people answered there are none: they would
 * be recognised. In an order that comes from their ids, not from time.
 */
@Singleton
public final class ReadVerbatims {

    private final Transactions transactions;
    private final Impressions impressions;
    private final Decisions decisions;
    private final Rosters rosters;
    private final Animators animators;
    private final Workshops workshops;

    @Inject
    public ReadVerbatims(
            Transactions transactions,
            Impressions impressions,
            Decisions decisions,
            Rosters rosters,
            Animators animators,
            Workshops workshops) {
        this.transactions = transactions;
        this.impressions = impressions;
        this.decisions = decisions;
        this.rosters = rosters;
        this.animators = animators;
        this.workshops = workshops;
    }

    /** All, for whoever decides what may be shared. */
    public List<Verbatim> all(Id campaign) {
        return transactions.read(() -> {
            List<Impression> given = impressions.of(campaign);
            if (given.stream().map(Impression::author).distinct().count() < Suppression.FEWEST) {
                return List.of();
            }
            FindNames names = new FindNames(
                    rosters.of(campaign),
                    workshops.of(campaign).stream()
                            .map(Workshop::animator)
                            .distinct()
                            .flatMap(animator -> animators.find(animator).stream())
                            .toList());
            Map<Id, Decisions.Taken> taken = decisions.of(campaign);
            return given.stream()
                    .filter(one -> !one.comment().isBlank())
                    .map(one -> verbatim(one, names, taken))
                    .sorted(Comparator.comparing(Verbatim::id))
                    .toList();
        });
    }

    /** Those that were looked at and may be read. */
    public List<Verbatim> shared(Id campaign) {
        return all(campaign).stream().filter(Verbatim::isShared).toList();
    }

    /** @throws Failure.NotFound when there is no such comment to decide on */
    public Verbatim get(Id campaign, Id verbatim) {
        return all(campaign).stream()
                .filter(one -> one.id().equals(verbatim))
                .findFirst()
                .orElseThrow(() -> new Failure.NotFound("impressions.no-such-comment"));
    }

    private static Verbatim verbatim(Impression one, FindNames names, Map<Id, Decisions.Taken> taken) {
        Decisions.Taken before = taken.get(one.id());
        boolean sameWords = before != null && before.digest().equals(digest(one.comment()));
        return new Verbatim(
                one.id(),
                one.workshop(),
                one.comment(),
                names.in(one.comment()),
                one.quotable(),
                sameWords ? before.decision() : Decision.PENDING);
    }

    static String digest(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
