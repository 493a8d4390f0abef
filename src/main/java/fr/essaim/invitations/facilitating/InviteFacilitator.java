package fr.essaim.invitations.facilitating;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.OneLine;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.Pathways;
import fr.essaim.pathways.Session;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Puts a guest on the door of a published session, or takes him off. Fails with {@link Failure.NotFound} for a session
 * of another campaign, {@link Failure.Invalid} for a missing or endless name.
 */
@Singleton
public final class InviteFacilitator {

    public static final int NAME_AT_MOST = 80;

    private final Transactions transactions;
    private final Pathways pathways;
    private final Facilitators facilitators;
    private final Ids ids;

    @Inject
    public InviteFacilitator(Transactions transactions, Pathways pathways, Facilitators facilitators, Ids ids) {
        this.transactions = transactions;
        this.pathways = pathways;
        this.facilitators = facilitators;
        this.ids = ids;
    }

    public Facilitator invite(Id campaign, Id session, String name, String function) {
        String shown = OneLine.of(name);
        String beside = OneLine.of(function);
        if (shown.isEmpty()) {
            throw new Failure.Invalid("nom", "invitations.name-missing");
        }
        if (shown.length() > NAME_AT_MOST || beside.length() > NAME_AT_MOST) {
            throw new Failure.Invalid("nom", "invitations.too-long", NAME_AT_MOST, shown.length());
        }
        return transactions.write(() -> {
            Session found = pathways.session(session)
                    .filter(one -> one.campaign().equals(campaign))
                    .orElseThrow(() -> new Failure.NotFound("pathways.no-such-session"));
            Facilitator guest = new Facilitator(ids.next(), campaign, found.id(), shown, beside, Optional.empty());
            facilitators.save(guest);
            return guest;
        });
    }

    /** Idempotent. */
    public void takeOff(Id campaign, Id facilitator) {
        transactions.change(() -> facilitators.remove(campaign, facilitator));
    }
}
