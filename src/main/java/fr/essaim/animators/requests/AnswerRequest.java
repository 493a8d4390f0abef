package fr.essaim.animators.requests;

import fr.essaim.animators.requests.Request.State;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The person asked says yes, no, or another day; he may change his answer until the day. Whoever asked is told. The
 * same answer again changes nothing.
 *
 * <p>Fails with {@link Failure.NotFound} for whoever was not asked, {@link Failure.Invalid} for another day that is
 * missing or past, {@link Failure.Conflict} once the day is over.
 */
@Singleton
public final class AnswerRequest {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Requests requests;
    private final Events events;
    private final Clock clock;

    @Inject
    public AnswerRequest(
            Transactions transactions, Campaigns campaigns, Requests requests, Events events, Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    /** A request with the campaign it is for. */
    public record Asked(Request request, Campaign campaign) {}

    /** What the person was asked, last first; suggestions are none of it. */
    public List<Asked> of(Id animator) {
        return transactions.read(() -> requests.ofAnimator(animator).stream()
                .filter(Request::reached)
                .flatMap(one -> campaigns.find(one.campaign()).stream().map(found -> new Asked(one, found)))
                .toList());
    }

    /** @throws Failure.NotFound for whoever was not asked */
    public Asked one(Id animator, Id campaign) {
        return of(animator).stream()
                .filter(one -> one.campaign().id().equals(campaign))
                .findFirst()
                .orElseThrow(() -> new Failure.NotFound("animators.not-asked"));
    }

    /** @param otherDay null unless the answer is another day */
    public void answer(Id animator, Id campaign, State state, String why, LocalDate otherDay) {
        String said = why == null ? "" : why.replace("\r\n", "\n").replace('\r', '\n');
        if (said.length() > AskAnimator.WORDS_AT_MOST) {
            throw new Failure.Invalid("pourquoi", "animators.too-long", AskAnimator.WORDS_AT_MOST);
        }
        if (state == State.OTHER_DAY && (otherDay == null || otherDay.isBefore(LocalDate.now(clock)))) {
            throw new Failure.Invalid("autre-jour", "animators.other-day-missing");
        }
        transactions.change(() -> {
            Request before = requests.find(campaign, animator)
                    .filter(Request::reached)
                    .orElseThrow(() -> new Failure.NotFound("animators.not-asked"));
            Campaign found = campaigns.get(campaign);
            if (found.day() != null && found.day().isBefore(LocalDate.now(clock))) {
                throw new Failure.Conflict("animators.day-over");
            }
            Request now =
                    before.answered(state, said, Optional.ofNullable(otherDay).filter(day -> state == State.OTHER_DAY));
            if (!now.equals(before)) {
                requests.save(now);
                events.raise(told(now, found));
            }
        });
    }

    private static NoticeWanted told(Request request, Campaign campaign) {
        return new NoticeWanted(
                request.by(),
                "animation",
                "animation-" + campaign.id() + "-" + request.animator(),
                Words.of("animators.notice-answered"),
                Words.of("animators.notice-answered-" + request.state().field(), campaign.title()),
                "/campagnes/" + campaign.id() + "/animateurs");
    }
}
