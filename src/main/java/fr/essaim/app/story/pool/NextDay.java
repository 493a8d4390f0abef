package fr.essaim.app.story.pool;

import fr.essaim.animators.requests.AnswerRequest;
import fr.essaim.animators.requests.AskAnimator;
import fr.essaim.animators.requests.Request.State;
import fr.essaim.animators.requests.SuggestAnimator;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Memberships;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.School;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;

/**
 * The school begins again: another day, for which some are asked already. One proposes another day, one accepts, one has
 * not answered; the académie points out a fourth.
 */
@Singleton
public final class NextDay {

    public static final Id CAMPAIGN = Id.of("deuxieme-journee");

    private static final int WEEKS_AHEAD = 9;

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Memberships memberships;
    private final AskAnimator ask;
    private final AnswerRequest answer;
    private final SuggestAnimator suggest;
    private final Clock clock;

    @Inject
    public NextDay(
            Transactions transactions,
            Campaigns campaigns,
            Memberships memberships,
            AskAnimator ask,
            AnswerRequest answer,
            SuggestAnimator suggest,
            Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.memberships = memberships;
        this.ask = ask;
        this.answer = answer;
        this.suggest = suggest;
        this.clock = clock;
    }

    /**
     * @param lead who steers it for that school
     * @param inspector who represents the académie of that name
     */
    public void tell(Id lead, School school, Id inspector, String academy) {
        transactions.change(() -> {
            campaigns.save(new Campaign(
                    CAMPAIGN,
                    "Deuxième journée d’échange",
                    academy,
                    day(),
                    List.of(school),
                    List.of(),
                    List.of(new Room(Id.of("cdi"), "CDI", 12, Set.of("vidéoprojecteur", "tablettes"))),
                    true));
            memberships.add(Membership.in(CAMPAIGN, lead, Role.PROJECT_TEAM, school.uai()));
        });
        LocalDate day = day();
        asked(lead, "malik-ouardi", "Votre carte mentale a laissé des traces ici. Revenez-vous nous voir\u00a0?");
        answered("malik-ouardi", State.OTHER_DAY, "Jeudi je suis pris.", day.plusDays(1));
        asked(lead, "aicha-lemoine", "Vos élèves parlent anglais en jouant\u00a0: nous aimerions voir cela.");
        answered("aicha-lemoine", State.ACCEPTED, "Avec plaisir, le matin de préférence.", null);
        asked(lead, "lila-morvan", "");
        suggest.suggest(inspector, Set.of(academy), CAMPAIGN, Id.of("gaelle-hamon"));
    }

    private void asked(Id lead, String animator, String words) {
        ask.ask(lead, CAMPAIGN, Id.of(animator), words);
    }

    private void answered(String animator, State state, String words, LocalDate otherDay) {
        answer.answer(Id.of(animator), CAMPAIGN, state, words, otherDay);
    }

    /** A Thursday, some weeks ahead. */
    private LocalDate day() {
        return LocalDate.now(clock).plusWeeks(WEEKS_AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    }
}
