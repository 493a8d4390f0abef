package fr.essaim.desk;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Rosters;
import fr.essaim.concerns.validation.ValidateConcerns;
import fr.essaim.invitations.replies.Invited;
import fr.essaim.invitations.replies.ReadInvited;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.questionnaire.own.AnswerQuestionnaire;
import fr.essaim.questionnaire.profiles.TeacherProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the campaigns to come ask of a teacher: nothing of anybody else is read. */
@Singleton
public final class ReadAsked {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Rosters rosters;
    private final ValidateConcerns validation;
    private final AnswerQuestionnaire questionnaire;
    private final ReadInvited invited;
    private final Clock clock;

    @Inject
    public ReadAsked(
            Transactions transactions,
            Campaigns campaigns,
            Rosters rosters,
            ValidateConcerns validation,
            AnswerQuestionnaire questionnaire,
            ReadInvited invited,
            Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.validation = validation;
        this.questionnaire = questionnaire;
        this.invited = invited;
        this.clock = clock;
    }

    /** What waits first; empty for who is on no roster of a campaign whose day is not past. */
    public List<Asked> of(Id person) {
        return transactions.read(() -> campaigns.all().stream()
                .filter(this::isToCome)
                .filter(campaign -> rosters.find(campaign.id(), person).isPresent())
                .flatMap(campaign -> of(campaign.id(), person).stream())
                .toList());
    }

    private boolean isToCome(Campaign campaign) {
        return campaign.day() == null || !campaign.day().isBefore(LocalDate.now(clock));
    }

    private List<Asked> of(Id campaign, Id person) {
        List<Asked> asked = new ArrayList<>();
        if (invited.one(campaign, person).filter(Invited::isSilent).isPresent()) {
            asked.add(new Asked(campaign, Asked.Kind.INVITATION));
        }
        if (validation
                .sample(campaign)
                .filter(sample -> !sample.isDecided() && sample.silent().contains(person))
                .isPresent()) {
            asked.add(new Asked(campaign, Asked.Kind.OPINION));
        }
        boolean placed = questionnaire
                .position(campaign, person)
                .flatMap(TeacherProfile::profile)
                .isPresent();
        asked.add(new Asked(campaign, placed ? Asked.Kind.POSITION : Asked.Kind.ANSWERS));
        return asked;
    }
}
