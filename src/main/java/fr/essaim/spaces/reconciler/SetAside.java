package fr.essaim.spaces.reconciler;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.SpaceMember;
import fr.essaim.spaces.SpacePost;
import fr.essaim.spaces.notices.RetryNotices;
import fr.essaim.spaces.notices.WishedNotice;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is not tried any more, on the whole instance, for its administrator: how much of what, and why; never whose,
 * nor what it says.
 */
@Singleton
public final class SetAside {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final DiscussionSpaces spaces;
    private final RetryNotices notices;
    private final MendSpaces mendSpaces;

    @Inject
    public SetAside(
            Transactions transactions,
            Campaigns campaigns,
            DiscussionSpaces spaces,
            RetryNotices notices,
            MendSpaces mendSpaces) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.spaces = spaces;
        this.notices = notices;
        this.mendSpaces = mendSpaces;
    }

    /**
     * So many of one kind for one reason.
     *
     * @param kind {@code space}, {@code member}, {@code post}, {@code notice}
     * @param reason {@code spaces.reason.<reason>}
     */
    public record Line(String kind, String reason, int count) {}

    private record What(String kind, Delivery delivery) {

        String key() {
            return kind + "\t" + delivery.reason();
        }
    }

    /** Most first. */
    public List<Line> all() {
        Map<String, Integer> counted = new TreeMap<>();
        Stream.concat(
                        inSpaces(),
                        notices.allSetAside().stream()
                                .map(WishedNotice::delivery)
                                .map(one -> new What("notice", one)))
                .filter(what -> what.delivery().isSetAside())
                .forEach(what -> counted.merge(what.key(), 1, Integer::sum));
        return counted.entrySet().stream()
                .map(entry -> new Line(
                        entry.getKey().split("\t", 2)[0], entry.getKey().split("\t", 2)[1], entry.getValue()))
                .sorted((a, b) -> b.count() - a.count())
                .toList();
    }

    private Stream<What> inSpaces() {
        return known().stream()
                .flatMap(campaign -> transactions.read(() -> spaces.ofCampaign(campaign)).stream())
                .filter(DiscussionSpace::published)
                .flatMap(space -> Stream.of(
                                Stream.of(new What("space", space.delivery())),
                                space.members().stream()
                                        .map(SpaceMember::delivery)
                                        .map(one -> new What("member", one)),
                                space.posts().stream().map(SpacePost::delivery).map(one -> new What("post", one)))
                        .flatMap(some -> some));
    }

    /** Wants all of it brought again. Repeating it is harmless. */
    public void retry() {
        known().forEach(mendSpaces::retry);
        notices.retryAll();
    }

    private List<Id> known() {
        return transactions.read(
                () -> campaigns.all().stream().map(Campaign::id).toList());
    }
}
