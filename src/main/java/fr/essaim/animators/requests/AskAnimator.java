package fr.essaim.animators.requests;

import fr.essaim.animators.Animator;
import fr.essaim.animators.AnimatorCard;
import fr.essaim.animators.RegisterAnimator;
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
import java.util.Optional;
import java.util.Set;

/**
 * The project team asks somebody of the pool, somebody it met before, or somebody it names, to animate on its day. The
 * person is told once and answers alone. Asking again before he answered changes the words,
 * and nothing else.
 *
 * <p>Fails with {@link Failure.NotFound} for somebody it may not know of, {@link Failure.Refused} for a colleague of a
 * school that takes part, {@link Failure.Conflict} for somebody who has answered, or once the day is over.
 */
@Singleton
public final class AskAnimator {

    public static final int WORDS_AT_MOST = 500;

    private static final Set<State> ANSWERED = Set.of(State.ACCEPTED, State.DECLINED);

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Requests requests;
    private final Askable askable;
    private final RegisterAnimator register;
    private final Events events;
    private final Clock clock;

    @Inject
    public AskAnimator(
            Transactions transactions,
            Campaigns campaigns,
            Requests requests,
            Askable askable,
            RegisterAnimator register,
            Events events,
            Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.requests = requests;
        this.askable = askable;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param person of the team; that he is, the door has seen to
     * @return whether he was asked just now, not only given other words
     */
    public boolean ask(Id person, Id campaign, Id animator, String words) {
        String said = checked(words);
        return transactions.write(() -> {
            Campaign found = upcoming(campaign);
            askable.find(person, found, animator).orElseThrow(() -> new Failure.NotFound("animators.no-such-animator"));
            return save(person, found, animator, said);
        });
    }

    /**
     * Somebody the pool does not have, or not for this team. He is in no pool before he says so himself. The same name of
     * the same school typed again without an address is the same person.
     */
    public Animator propose(Id person, Id campaign, AnimatorCard typed, String words) {
        String said = checked(words);
        return transactions.write(() -> {
            Campaign found = upcoming(campaign);
            Animator animator = askable.again(found, typed).orElseGet(() -> register.register(typed));
            found.school(animator.uai()).ifPresent(school -> {
                throw new Failure.Invalid("animateur-uai", "animators.own-school", animator.name(), school.name());
            });
            save(person, found, animator.id(), said);
            return animator;
        });
    }

    private boolean save(Id person, Campaign campaign, Id animator, String words) {
        Optional<Request> before = requests.find(campaign.id(), animator);
        if (before.filter(one -> ANSWERED.contains(one.state())).isPresent()) {
            throw new Failure.Conflict("animators.answered-already");
        }
        Request now = before.map(one -> one.awaits() ? one.saying(words) : one.asking(person, clock.instant(), words))
                .orElseGet(() -> Request.asking(campaign.id(), animator, person, clock.instant(), words));
        requests.save(now);
        events.raise(notice(now, "asked", campaign));
        return before.filter(Request::awaits).isEmpty();
    }

    private Campaign upcoming(Id campaign) {
        Campaign found = campaigns.get(campaign);
        if (found.day() != null && found.day().isBefore(LocalDate.now(clock))) {
            throw new Failure.Conflict("animators.day-over");
        }
        return found;
    }

    /** The person is told under one key of the campaign: what is said last is what stands. */
    static NoticeWanted notice(Request request, String what, Campaign campaign) {
        return new NoticeWanted(
                request.animator(),
                "animation",
                "animation-" + campaign.id(),
                Words.of("animators.notice-" + what),
                Words.of("animators.notice-" + what + "-text", campaign.title()),
                "/vivier/demandes");
    }

    private static String checked(String words) {
        String said = words == null ? "" : words.replace("\r\n", "\n").replace('\r', '\n');
        if (said.length() > WORDS_AT_MOST) {
            throw new Failure.Invalid("message", "animators.too-long", WORDS_AT_MOST);
        }
        return said;
    }
}
