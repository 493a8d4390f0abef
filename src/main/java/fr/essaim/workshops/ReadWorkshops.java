package fr.essaim.workshops;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Who sees which workshop: a published one is everybody's, a draft belongs to the team and to its animator. */
@Singleton
public final class ReadWorkshops {

    private final Transactions transactions;
    private final Workshops workshops;
    private final Hands hands;

    @Inject
    public ReadWorkshops(Transactions transactions, Workshops workshops, Hands hands) {
        this.transactions = transactions;
        this.workshops = workshops;
        this.hands = hands;
    }

    /**
     * @param person empty for whoever is not signed in
     * @throws Failure.NotFound when there is none, or it is a draft that is not the asker's
     */
    public Workshop one(Id workshop, Optional<Id> person) {
        return transactions.read(() -> {
            Workshop found = workshops.get(workshop);
            if (!found.published()
                    && person.filter(asker -> hands.on(asker, found)).isEmpty()) {
                throw new Failure.NotFound("workshops.no-such-workshop");
            }
            return found;
        });
    }

    /**
     * @throws Failure.NotFound when there is none in this campaign or it is a draft that is not the asker's
     * @throws Failure.Refused when it is published and not the asker's to change
     */
    public Workshop toChange(Id campaign, Id workshop, Id person) {
        return transactions.read(() -> {
            Workshop found = workshops.get(workshop);
            if (!found.campaign().equals(campaign)) {
                throw new Failure.NotFound("workshops.no-such-workshop");
            }
            hands.check(person, found);
            return found;
        });
    }

    /** All of the campaign for its team, his own for an animator, none for anybody else. */
    public List<Workshop> toChange(Id campaign, Id person) {
        return transactions.read(() -> workshops.of(campaign).stream()
                .filter(one -> hands.on(person, one))
                .toList());
    }

    public List<Workshop> published() {
        return transactions.read(workshops::published);
    }

    /** Whether the person may change it, so that the page can say so. */
    public boolean mayChange(Workshop workshop, Optional<Id> person) {
        return transactions.read(
                () -> person.filter(asker -> hands.on(asker, workshop)).isPresent());
    }
}
