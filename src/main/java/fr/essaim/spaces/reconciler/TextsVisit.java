package fr.essaim.spaces.reconciler;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPost;
import fr.essaim.kernel.Id;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.SpacePost;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Brings the texts of one space to the host in their order, and reads back once what was done. */
final class TextsVisit {

    private final SpaceVisit.Means means;
    private final DiscussionSpace space;
    private final Map<Id, String> inside;

    /** @param inside the members of the space, by the host's ids: only they sign */
    TextsVisit(SpaceVisit.Means means, DiscussionSpace space, Map<Id, String> inside) {
        this.means = means;
        this.space = space;
        this.inside = inside;
    }

    void make(String id) {
        List<SpacePost> due = space.archived() ? takenBack() : inOrder();
        if (due.isEmpty()) {
            return;
        }
        SpacePost[] at = {due.get(0)};
        try {
            Map<String, HostPost> before = byKey(id);
            Map<SpacePost, String> made = new HashMap<>();
            for (SpacePost post : due) {
                at[0] = post;
                post(id, post, Optional.ofNullable(before.get(post.key()))).ifPresent(its -> made.put(post, its));
            }
            readBack(made, byKey(id));
        } catch (HostFailure failure) {
            // what was made before it is found by its key next time; what comes after it waits behind it
            means.goOn(failure, current -> current.withPost(at[0].key(), delivery -> means.failed(delivery, failure)));
        }
    }

    /** @return empty if the host said no to this one; what may go better later is thrown on */
    private Optional<String> post(String id, SpacePost post, Optional<HostPost> there) {
        try {
            return Optional.of(new PostVisit(means.host(), id, inside).deliver(post, there));
        } catch (HostFailure failure) {
            if (Patience.stops(failure)) {
                throw failure;
            }
            means.keep().change(current -> current.withPost(post.key(), delivery -> means.failed(delivery, failure)));
            return Optional.empty();
        }
    }

    /** What may be delivered now without overtaking a text that waits for the host to be well again. */
    private List<SpacePost> inOrder() {
        List<SpacePost> due = new ArrayList<>();
        for (SpacePost post : space.posts()) {
            if (post.delivery().isDue(means.now())) {
                due.add(post);
            } else if (post.delivery().state() == Delivery.State.FAILED) {
                break;
            }
        }
        return due;
    }

    /** Closed, a space takes nothing in; but whoever takes a text back takes it from there too. */
    private List<SpacePost> takenBack() {
        return space.posts().stream()
                .filter(post -> post.withdrawn() && post.delivery().isDue(means.now()))
                .toList();
    }

    private Map<String, HostPost> byKey(String id) {
        return means.host().spaces().posts(id).stream()
                .collect(Collectors.toMap(HostPost::key, post -> post, (a, b) -> a));
    }

    private void readBack(Map<SpacePost, String> made, Map<String, HostPost> there) {
        means.patience().answered();
        means.keep().change(current -> {
            DiscussionSpace changed = current;
            for (Map.Entry<SpacePost, String> one : made.entrySet()) {
                SpacePost post = one.getKey();
                boolean changedMeanwhile = !current.post(post.key()).equals(Optional.of(post));
                HostPost standing = there.get(post.key());
                boolean asWanted = (standing != null) != post.withdrawn();
                boolean altered = asWanted && !post.withdrawn() && !PostVisit.same(standing, post);
                changed = changed.withPost(post.key(), delivery -> {
                    if (changedMeanwhile) {
                        return delivery.at(one.getValue());
                    }
                    if (altered) {
                        // shown and tried again later; the texts after it need not wait for that
                        return means.failed(delivery.at(one.getValue()), HostFailure.refused("altered"));
                    }
                    return asWanted
                            ? delivery.done(one.getValue())
                            : means.failed(delivery, HostFailure.malformed("not-kept", null));
                });
            }
            return changed;
        });
    }
}
