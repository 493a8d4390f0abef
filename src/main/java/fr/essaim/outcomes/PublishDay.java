package fr.essaim.outcomes;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.workshops.typing.PublishWorkshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Brings the public dataset in step with what was published. Repeating it changes nothing.
 *
 * <p>Fails with {@link Failure.Conflict} when something would not pass the shapes; what was public before stands.
 */
@Singleton
public final class PublishDay {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final PublishWorkshops publishWorkshops;
    private final TellPublicDay tell;
    private final PublicDays days;

    @Inject
    public PublishDay(
            Transactions transactions,
            Campaigns campaigns,
            PublishWorkshops publishWorkshops,
            TellPublicDay tell,
            PublicDays days) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.publishWorkshops = publishWorkshops;
        this.tell = tell;
        this.days = days;
    }

    /** The pathways were published: every workshop of the day is shown, and the day's data follow. */
    public void publish(Id campaign) {
        publishWorkshops.all(campaign);
        follow(campaign);
    }

    /** Something published changed. A campaign of which nothing is published any more is taken back. */
    public void follow(Id campaign) {
        PublicDay day = transactions.read(() -> tell.tell(campaign));
        if (day.workshops().isEmpty()) {
            days.withdraw(campaign);
        } else {
            days.publish(day);
        }
    }

    /** Every campaign, for the start of the application: what a crash kept from following follows now. */
    public List<Id> followAll() {
        List<Id> all = transactions.read(
                () -> campaigns.all().stream().map(Campaign::id).toList());
        all.forEach(this::follow);
        return all;
    }
}
