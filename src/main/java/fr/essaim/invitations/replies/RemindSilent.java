package fr.essaim.invitations.replies;

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
import java.util.Set;

/** Reminds those invited who said nothing yet, and nobody else; the same person once a day at most. */
@Singleton
public final class RemindSilent {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final ReadInvited invited;
    private final Events events;
    private final Clock clock;

    @Inject
    public RemindSilent(
            Transactions transactions, Campaigns campaigns, ReadInvited invited, Events events, Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.invited = invited;
        this.events = events;
        this.clock = clock;
    }

    /** Whom {@link #remind} would tell. @param known whom the team may write to */
    public List<Invited> silent(Id campaign, Set<Id> known) {
        return invited.of(campaign).stream()
                .filter(Invited::isSilent)
                .filter(one -> known.contains(one.person()))
                .toList();
    }

    /** @return how many are told; @throws Failure.Conflict once the day is over */
    public int remind(Id campaign, Set<Id> known) {
        return transactions.write(() -> {
            if (campaigns.get(campaign).isOver(LocalDate.now(clock))) {
                throw new Failure.Conflict("invitations.day-over");
            }
            List<Invited> silent = silent(campaign, known);
            silent.forEach(one -> events.raise(
                    new NoticeWanted(one.person(), "reminder", key(campaign), title(), text(), address(campaign))
                            .sentBy(campaign)));
            return silent.size();
        });
    }

    public static Words title() {
        return Words.of("invitations.reminder");
    }

    public static Words text() {
        return Words.of("invitations.reminder-text");
    }

    /** Where an invitation is answered. */
    public static String address(Id campaign) {
        return "/campagnes/" + campaign + "/invitation";
    }

    /** The key under which today's reminder is sent, and can be called back. */
    public String key(Id campaign) {
        return keys(campaign) + LocalDate.now(clock);
    }

    static String keys(Id campaign) {
        return "invitation-" + campaign + "-";
    }
}
