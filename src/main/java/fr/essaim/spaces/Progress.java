package fr.essaim.spaces;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far the spaces of a campaign are, in numbers.
 *
 * @param nextTry the earliest time something that failed is tried again
 */
public record Progress(Count spaces, Count members, Count posts, int drifts, Optional<Instant> nextTry) {

    /** @param waiting not done yet, the reconciler goes on by itself */
    public record Count(int total, int done, int waiting, int setAside) {

        private static Count of(Stream<Delivery> deliveries) {
            List<Delivery> all = deliveries.toList();
            int done = (int) all.stream().filter(Delivery::isDone).count();
            int aside = (int) all.stream().filter(Delivery::isSetAside).count();
            return new Count(all.size(), done, all.size() - done - aside, aside);
        }

        public boolean finished() {
            return done == total;
        }
    }

    public static Progress of(List<DiscussionSpace> all) {
        List<DiscussionSpace> published =
                all.stream().filter(DiscussionSpace::published).toList();
        return new Progress(
                Count.of(published.stream().map(DiscussionSpace::delivery)),
                Count.of(published.stream()
                        .flatMap(space -> space.members().stream())
                        .map(SpaceMember::delivery)),
                Count.of(published.stream()
                        .flatMap(space -> space.posts().stream())
                        .map(SpacePost::delivery)),
                (int) published.stream()
                        .mapToLong(space -> space.drifts().size())
                        .sum(),
                published.stream()
                        .flatMap(DiscussionSpace::deliveries)
                        .flatMap(delivery -> delivery.next().stream())
                        .min(Comparator.naturalOrder()));
    }

    public boolean finished() {
        return spaces.finished() && members.finished() && posts.finished();
    }

    /** True while the reconciler still has something to do by itself. */
    public boolean moving() {
        return spaces.waiting + members.waiting + posts.waiting > 0;
    }

    public int setAside() {
        return spaces.setAside + members.setAside + posts.setAside;
    }
}
