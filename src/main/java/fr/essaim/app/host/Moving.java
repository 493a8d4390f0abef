package fr.essaim.app.host;

import fr.essaim.app.install.Installation;
import fr.essaim.host.embedded.arrivals.KnownArrivals;
import fr.essaim.host.embedded.arrivals.Recognise;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * From one platform to another. A number of the one before names somebody else on the new one: who signed in from there
 * is forgotten in the step that installs. The spaces followed the settings already
 * ({@link fr.essaim.spaces.reconciler.MoveSpaces}).
 */
@Singleton
public final class Moving {

    private final Installation installation;
    private final Transactions transactions;
    private final KnownArrivals arrivals;
    private final Recognise recognise;

    @Inject
    public Moving(Installation installation, Transactions transactions, KnownArrivals arrivals, Recognise recognise) {
        this.installation = installation;
        this.transactions = transactions;
        this.arrivals = arrivals;
        this.recognise = recognise;
    }

    /** Installed now; on the same platform nothing is forgotten. */
    void arrive(Id who) {
        transactions.change(() -> {
            if (installation.isElsewhere()) {
                recognise.waitNoMore("host");
                arrivals.forgetAll("host");
            }
            installation.installed(Optional.of(who));
        });
    }
}
