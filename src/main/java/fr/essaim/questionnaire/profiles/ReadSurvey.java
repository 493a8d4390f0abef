package fr.essaim.questionnaire.profiles;

import fr.essaim.campaigns.Rosters;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.questionnaire.AnswerSheets;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Puts roster, answers and profiles of a campaign together, for the rooms downstream. Without answers it is a roster
 * in which nothing is known of anybody.
 */
@Singleton
public final class ReadSurvey {

    private final Transactions transactions;
    private final Rosters rosters;
    private final AnswerSheets sheets;
    private final Positions positions;
    private final Scale scale = Scale.ours();

    @Inject
    public ReadSurvey(Transactions transactions, Rosters rosters, AnswerSheets sheets, Positions positions) {
        this.transactions = transactions;
        this.rosters = rosters;
        this.sheets = sheets;
        this.positions = positions;
    }

    public Survey read(Id campaign) {
        return transactions.read(
                () -> new Survey(rosters.of(campaign), sheets.of(campaign), scale, positions.of(campaign)));
    }
}
