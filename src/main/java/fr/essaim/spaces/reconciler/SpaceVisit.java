package fr.essaim.spaces.reconciler;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostSpace;
import fr.essaim.host.spi.SpaceWish;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.Drift;
import fr.essaim.spaces.SpaceClosing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One call at the host for one space: the space first, then its members, then its texts in their order. Each outcome
 * is kept in a transaction of its own, none of which is open while the host is asked. Interrupted anywhere, the next
 * visit finds what was done by its key.
 */
final class SpaceVisit {

    /** Keeps a change of the space as it is now, which may be newer than the one this visit works on. */
    @FunctionalInterface
    interface Keep {
        void change(UnaryOperator<DiscussionSpace> change);
    }

    /** What a visit works with, and what becomes of a failure of the host. */
    record Means(HostPlatform host, Patience patience, Keep keep, Instant now) {

        /** @return whether the host may be asked for something else of the space now */
        boolean goOn(HostFailure failure, UnaryOperator<DiscussionSpace> change) {
            patience.note(failure);
            if (failure.kind() == HostFailure.Kind.MISSING && failure.code().equals("no-space")) {
                keep.change(current -> current.with(current.delivery().lost("no-space"))
                        .seen(List.of(new Drift(Drift.Kind.SPACE_GONE, "", current.name())), now));
                return false;
            }
            keep.change(change);
            return !Patience.stops(failure);
        }

        Delivery failed(Delivery delivery, HostFailure failure) {
            return patience.after(failure, delivery);
        }
    }

    private final Means means;
    private final Addresses addresses;
    private final DiscussionSpace space;

    SpaceVisit(Means means, Addresses addresses, DiscussionSpace space) {
        this.means = means;
        this.addresses = addresses;
        this.space = space;
    }

    void make() {
        MembersVisit members = new MembersVisit(means, addresses, space);
        Optional<String> made = space();
        if (made.isPresent() && (space.archived() || members.make(made.get()))) {
            new TextsVisit(means, space, members.inside()).make(made.get());
        }
    }

    /** The host's id of the space, if it stands there now. */
    private Optional<String> space() {
        if (space.delivery().isDone()) {
            return space.delivery().hostId();
        }
        if (!space.delivery().isDue(means.now())) {
            return Optional.empty();
        }
        try {
            SpaceClosing closing = SpaceClosing.on(means.host());
            HostSpace there = closing.kept(
                    means.host(),
                    space,
                    means.host()
                            .spaces()
                            .create(new SpaceWish(
                                    space.key(), closing.title(space), space.description(), space.uai())));
            means.patience().answered();
            means.keep()
                    .change(current -> current.delivery().equals(space.delivery())
                            ? current.at(current.delivery().done(there.id()), there.url())
                            : current.at(current.delivery().at(there.id()), there.url()));
            return Optional.of(there.id());
        } catch (HostFailure failure) {
            means.patience().note(failure);
            means.keep().change(current -> current.with(means.failed(current.delivery(), failure)));
            return Optional.empty();
        }
    }
}
