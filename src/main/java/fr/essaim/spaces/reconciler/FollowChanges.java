package fr.essaim.spaces.reconciler;

import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.changes.Changes.Batch;
import fr.essaim.host.spi.changes.HostChange;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.HeardChanges;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares a space with the host as soon as the host says that something changed there, instead of at the next
 * comparison of all. A change says where to look, never what to do: nothing is believed of it, so that one that comes
 * twice, late or forged does no harm. What was missed is seen when all is compared.
 */
@Singleton
public final class FollowChanges {

    private static final int MOST_BATCHES = 50;

    private final Transactions transactions;
    private final DiscussionSpaces spaces;
    private final HeardChanges heardChanges;
    private final Reconcile reconcile;
    private final HostPlatform host;

    @Inject
    public FollowChanges(
            Transactions transactions,
            DiscussionSpaces spaces,
            HeardChanges heardChanges,
            Reconcile reconcile,
            HostPlatform host) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.heardChanges = heardChanges;
        this.reconcile = reconcile;
        this.host = host;
    }

    /**
     * Asks the host for what changed and looks at the spaces concerned. Does nothing on a host that cannot say.
     *
     * @throws Failure.HostDown if the host cannot be read now; the same changes are asked for again
     */
    public synchronized void poll() {
        try {
            boolean more = host.can(Capability.CHANGES);
            for (int batch = 0; more && batch < MOST_BATCHES; batch++) {
                more = next();
            }
        } catch (HostFailure failure) {
            throw (Failure) new Failure.HostDown("spaces.host-down").initCause(failure);
        }
    }

    /** @return whether there is more to ask for */
    private boolean next() {
        String home = host.home();
        long known = known(home);
        Batch batch = host.changes().after(known);
        look(batch.changes());
        long seen = batch.changes().stream().mapToLong(HostChange::seq).max().orElse(known);
        // a host put back to an older state counts anew from there
        long last = batch.last() < known ? batch.last() : Math.max(known, seen);
        if (last != known) {
            keep(home, last);
        }
        return last > known && last < batch.last();
    }

    /**
     * A call of the host.
     *
     * @return false if the host did not sign it; true also for one that was heard before, of which nothing comes
     */
    public boolean heard(byte[] body, String signature) {
        Optional<HostChange> change = signed(body, signature);
        if (change.isPresent() && change.get().seq() > known(host.home())) {
            follow(change.get());
        }
        return change.isPresent();
    }

    private Optional<HostChange> signed(byte[] body, String signature) {
        try {
            return host.can(Capability.WEBHOOKS) ? host.changes().heard(body, signature) : Optional.empty();
        } catch (HostFailure notNow) {
            return Optional.empty();
        }
    }

    private long known(String home) {
        return transactions.read(() -> heardChanges.last(home));
    }

    /** A host that can be asked is asked: it knows what came before as well. */
    private synchronized void follow(HostChange change) {
        if (host.can(Capability.CHANGES)) {
            poll();
        } else {
            look(List.of(change));
            keep(host.home(), change.seq());
        }
    }

    private void keep(String home, long last) {
        transactions.change(() -> heardChanges.heard(home, last));
    }

    private void look(List<HostChange> changes) {
        // what happened in a space concerns that one; what happened to a person, all the spaces that person is in
        Set<String> ids = changes.stream()
                .filter(change -> !change.ours())
                .map(change -> change.space().orElse(change.id()))
                .collect(Collectors.toSet());
        List<Id> groups = transactions.read(() -> spaces.knownAs(ids));
        if (!groups.isEmpty()) {
            reconcile.check(groups);
        }
    }
}
