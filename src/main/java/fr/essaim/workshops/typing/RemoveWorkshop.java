package fr.essaim.workshops.typing;

import fr.essaim.campaigns.Memberships;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.workshops.Hands;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Takes a draft away for good. Its code is not given again while a later one stands.
 *
 * <p>Fails with {@link Failure.Conflict} for a published workshop: it is withdrawn first.
 */
@Singleton
public final class RemoveWorkshop {

    private final Transactions transactions;
    private final Workshops workshops;
    private final Memberships memberships;
    private final Hands hands;

    @Inject
    public RemoveWorkshop(Transactions transactions, Workshops workshops, Memberships memberships, Hands hands) {
        this.transactions = transactions;
        this.workshops = workshops;
        this.memberships = memberships;
        this.hands = hands;
    }

    public void remove(Id person, Id workshop) {
        transactions.change(() -> {
            Workshop found = workshops.get(workshop);
            hands.check(person, found);
            hands.checkTeam(person, found.campaign());
            if (found.published()) {
                throw new Failure.Conflict("workshops.published-stays", found.code());
            }
            workshops.remove(found);
            Departure.of(memberships, workshops, found);
        });
    }
}
