package fr.essaim.app.publication;

import fr.essaim.host.embedded.arrivals.MovedGroups;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whoever opens the space a group had on our own platform is led on to the one it has now. */
@Singleton
public final class MovedDiscussions implements MovedGroups {

    private static final String OURS = "ESSAIM-";

    private final Transactions transactions;
    private final DiscussionSpaces spaces;

    @Inject
    public MovedDiscussions(Transactions transactions, DiscussionSpaces spaces) {
        this.transactions = transactions;
        this.spaces = spaces;
    }

    @Override
    public Optional<String> address(String key) {
        return group(key)
                .flatMap(group -> transactions.read(() -> spaces.find(group)))
                .map(DiscussionSpace::address)
                .filter(address -> !address.isEmpty() && !address.startsWith("/"));
    }

    private static Optional<Id> group(String key) {
        try {
            return Optional.of(key).filter(one -> one.startsWith(OURS)).map(one -> Id.of(one.substring(OURS.length())));
        } catch (Failure.NotFound notOurs) {
            return Optional.empty();
        }
    }
}
