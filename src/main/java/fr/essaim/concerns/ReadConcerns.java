package fr.essaim.concerns;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.questionnaire.profiles.ReadSurvey;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What the answers say, and what was chosen from it. */
@Singleton
public final class ReadConcerns {

    private final Transactions transactions;
    private final ReadSurvey surveys;
    private final Shortlists shortlists;

    @Inject
    public ReadConcerns(Transactions transactions, ReadSurvey surveys, Shortlists shortlists) {
        this.transactions = transactions;
        this.surveys = surveys;
        this.shortlists = shortlists;
    }

    public ConcernsBoard board(Id campaign) {
        return new ConcernsBoard(surveys.read(campaign));
    }

    public Optional<Shortlist> shortlist(Id campaign) {
        return transactions.read(() -> shortlists.of(campaign));
    }

    /** The concerns the campaign works on; empty before they are chosen. */
    public List<Concern> chosen(Id campaign) {
        return shortlist(campaign).map(Shortlist::concerns).orElse(List.of());
    }
}
