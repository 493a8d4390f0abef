package fr.essaim.workshops.typing;

import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.workshops.Hands;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows workshops to everybody, or hides one again. Repeating it changes nothing and tells nobody. */
@Singleton
public final class PublishWorkshops {

    private final Transactions transactions;
    private final Workshops workshops;
    private final Hands hands;
    private final Events events;

    @Inject
    public PublishWorkshops(Transactions transactions, Workshops workshops, Hands hands, Events events) {
        this.transactions = transactions;
        this.workshops = workshops;
        this.hands = hands;
        this.events = events;
    }

    /** @throws Failure.Refused for whoever is not of the project team */
    public void one(Id person, Id workshop, boolean published) {
        transactions.change(() -> {
            Workshop found = workshops.get(workshop);
            hands.check(person, found);
            hands.checkTeam(person, found.campaign());
            set(found.campaign(), List.of(found), published);
        });
    }

    /** All workshops of a campaign, when the campaign itself is published by whoever was allowed to. */
    public void all(Id campaign) {
        transactions.change(() -> set(campaign, workshops.of(campaign), true));
    }

    private void set(Id campaign, List<Workshop> which, boolean published) {
        List<Workshop> changed =
                which.stream().filter(one -> one.published() != published).toList();
        changed.forEach(one -> workshops.save(one.withPublished(published)));
        if (!changed.isEmpty()) {
            events.raise(new WorkshopsChanged(campaign));
        }
    }
}
