package fr.essaim.invitations.replies;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody invited says whether they come, as often as they change their mind. It moves nobody: the team sees it and
 * repairs groups if it must.
 */
@Singleton
public final class AnswerInvitation {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final ReadInvited invited;
    private final Replies replies;
    private final Events events;
    private final Clock clock;

    @Inject
    public AnswerInvitation(
            Transactions transactions,
            Campaigns campaigns,
            ReadInvited invited,
            Replies replies,
            Events events,
            Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.invited = invited;
        this.replies = replies;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Failure.NotFound for who is not invited */
    public Invited own(Id campaign, Id person) {
        return invited.one(campaign, person).orElseThrow(() -> new Failure.NotFound("invitations.not-invited"));
    }

    /**
     * Repeating it changes nothing.
     *
     * @param comes empty to take the answer back
     * @return what was said before, for undoing
     * @throws Failure.NotFound for who is not invited; Failure.Conflict once the day is over
     */
    public Optional<Boolean> answer(Id campaign, Id person, Optional<Boolean> comes) {
        return transactions.write(() -> {
            Optional<Boolean> before = own(campaign, person).reply().map(Reply::comes);
            if (campaigns.get(campaign).isOver(LocalDate.now(clock))) {
                throw new Failure.Conflict("invitations.day-over");
            }
            if (comes.isEmpty()) {
                replies.remove(campaign, person);
            } else if (!before.equals(comes)) {
                replies.save(new Reply(campaign, person, comes.get(), clock.instant()));
                events.raise(new NoticeWanted.Answered(person, campaign, RemindSilent.keys(campaign)));
            }
            return before;
        });
    }
}
