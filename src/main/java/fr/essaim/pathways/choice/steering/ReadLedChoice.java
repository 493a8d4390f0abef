package fr.essaim.pathways.choice.steering;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.choice.FreeChoice;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Gathers, for the animator of a workshop, how many chose its sessions: nobody is named and nobody can be. */
@Singleton
public final class ReadLedChoice {

    private final Workshops workshops;
    private final ReadChoice choices;
    private final Transactions transactions;

    @Inject
    public ReadLedChoice(Transactions transactions, Workshops workshops, ReadChoice choices) {
        this.transactions = transactions;
        this.workshops = workshops;
        this.choices = choices;
    }

    /** @throws Failure.NotFound for a workshop the person does not lead */
    public Workshop led(Id person, Id workshop) {
        return transactions.read(() -> workshops
                .find(workshop)
                .filter(one -> one.animator().equals(person))
                .orElseThrow(() -> new Failure.NotFound("workshops.no-such-workshop")));
    }

    /** @throws Failure.NotFound for a workshop the person does not lead */
    public LedChoice of(Id person, Id workshop) {
        Workshop led = led(person, workshop);
        TeamChoice all = choices.of(led.campaign(), Set.of());
        boolean known = all.is(FreeChoice.State.ANNOUNCED);
        List<LedChoice.Count> counts = all.sessions().stream()
                .filter(one -> one.workshop().id().equals(workshop))
                .map(one -> new LedChoice.Count(
                        all.campaign().where(one.room()),
                        one.session().offered(),
                        one.session().most(),
                        one.first(),
                        one.any(),
                        known ? one.there() : 0,
                        known ? one.waiting().size() : 0))
                .toList();
        return new LedChoice(
                led,
                all.slot(),
                all.state(),
                all.book().map(book -> book.choice().deadline()),
                all.now(),
                counts);
    }
}
