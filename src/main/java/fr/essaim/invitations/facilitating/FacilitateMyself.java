package fr.essaim.invitations.facilitating;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.academies.Academies;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.OneLine;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.Pathways;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/**
 * A representative of the académie puts herself on the door of a session, as one who helps people talk. It takes no
 * place and opens no journal. Saying it again changes the function; leaving twice does nothing more. The team may take
 * her off as it may any guest.
 *
 * <p>Fails with {@link Failure.NotFound} for a day of another académie or a session that is not of the day, with
 * {@link Failure.Invalid} for a function too long.
 */
@Singleton
public final class FacilitateMyself {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Pathways pathways;
    private final Facilitators facilitators;
    private final Ids ids;

    @Inject
    public FacilitateMyself(
            Transactions transactions, Campaigns campaigns, Pathways pathways, Facilitators facilitators, Ids ids) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.pathways = pathways;
        this.facilitators = facilitators;
        this.ids = ids;
    }

    /** Who comes: the person, the name on the door, and the function that stands beside it. */
    public record Guest(Id person, String name, String function) {}

    /** @param academies those the person represents */
    public void join(Set<String> academies, Id campaign, Id session, Guest guest) {
        String function = OneLine.of(guest.function());
        if (function.length() > InviteFacilitator.NAME_AT_MOST) {
            throw new Failure.Invalid(
                    "fonction", "invitations.too-long", InviteFacilitator.NAME_AT_MOST, function.length());
        }
        transactions.change(() -> {
            check(academies, campaign);
            pathways.session(session)
                    .filter(found -> found.campaign().equals(campaign))
                    .orElseThrow(() -> new Failure.NotFound("pathways.no-such-session"));
            Id id = mine(campaign, session, guest.person()).map(Facilitator::id).orElseGet(ids::next);
            facilitators.save(
                    new Facilitator(id, campaign, session, guest.name(), function, Optional.of(guest.person())));
        });
    }

    public void leave(Set<String> academies, Id campaign, Id session, Id person) {
        transactions.change(() -> {
            check(academies, campaign);
            mine(campaign, session, person).ifPresent(one -> facilitators.remove(campaign, one.id()));
        });
    }

    /** @throws Failure.NotFound for a day of another académie */
    public void check(Set<String> academies, Id campaign) {
        transactions.read(() -> campaigns
                .find(campaign)
                .filter(found -> Academies.takePart(academies, found))
                .orElseThrow(() -> new Failure.NotFound("campaigns.no-such-campaign")));
    }

    private Optional<Facilitator> mine(Id campaign, Id session, Id person) {
        return facilitators.in(campaign, session).stream()
                .filter(one -> one.is(person))
                .findFirst();
    }
}
