package fr.essaim.spaces;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far the spaces of a campaign are, in numbers. What waits for a closed space to open again is not on its way, and
 * is counted apart.
 *
 * @param open spaces that are there and take texts
 * @param kept texts written since their space was closed
 * @param nextTry the earliest time something that failed is tried again
 */
public record Progress(
        Count spaces, Count members, Count posts, int drifts, int open, int kept, Optional<Instant> nextTry) {

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
        // a closed space that stayed on an earlier platform is neither done nor to be done on this one
        List<DiscussionSpace> here = published.stream()
                .filter(space -> !space.delivery().isElsewhere())
                .toList();
        return new Progress(
                Count.of(here.stream().map(DiscussionSpace::delivery)),
                Count.of(here.stream().flatMap(Progress::members)),
                Count.of(here.stream().flatMap(Progress::posts)),
                (int) published.stream()
                        .mapToLong(space -> space.drifts().size())
                        .sum(),
                (int) published.stream()
                        .filter(space -> space.delivery().isDone() && !space.archived())
                        .count(),
                (int) published.stream()
                        .filter(DiscussionSpace::archived)
                        .flatMap(space -> space.posts().stream())
                        .filter(post -> post.delivery().isWaiting() && !post.withdrawn())
                        .count(),
                published.stream()
                        .flatMap(space -> Stream.of(Stream.of(space.delivery()), members(space), posts(space)))
                        .flatMap(deliveries -> deliveries)
                        .flatMap(delivery -> delivery.next().stream())
                        .min(Comparator.naturalOrder()));
    }

    /** A closed space takes nobody in. */
    private static Stream<Delivery> members(DiscussionSpace space) {
        return space.members().stream().map(SpaceMember::delivery).filter(one -> !space.archived() || !one.isWaiting());
    }

    /** A closed space takes no text in; one that is taken back goes from there too. */
    private static Stream<Delivery> posts(DiscussionSpace space) {
        return space.posts().stream()
                .filter(post -> !space.archived()
                        || post.withdrawn()
                        || !post.delivery().isWaiting())
                .map(SpacePost::delivery);
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
