package fr.essaim.pathways.choice.steering;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Job;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.choice.ChoiceBooks;
import fr.essaim.pathways.choice.FreeChoice;
import fr.essaim.pathways.choice.Ledger;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Makes the draw of each choice whose deadline is past, should nobody have looked at it since. */
@Singleton
public final class CloseDueChoices implements Job {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final ChoiceBooks books;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    public CloseDueChoices(
            Transactions transactions, Campaigns campaigns, ChoiceBooks books, Ledger ledger, Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.books = books;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "choices";
    }

    @Override
    public String what() {
        return "choice.job";
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(1));
    }

    @Override
    public List<Effect> run() {
        List<Id> due = due();
        due.forEach(ledger::ripen);
        return due.isEmpty() ? List.of() : List.of(new Effect("choice.job-closed", due.size()));
    }

    @Override
    public Optional<List<Effect>> dryRun() {
        return Optional.of(List.of(new Effect("choice.job-closed", due().size())));
    }

    private List<Id> due() {
        return transactions.read(() -> campaigns.all().stream()
                .map(Campaign::id)
                .filter(campaign -> books.of(campaign)
                        .filter(book -> book.choice().state(clock.instant()) == FreeChoice.State.DUE)
                        .isPresent())
                .toList());
    }
}
