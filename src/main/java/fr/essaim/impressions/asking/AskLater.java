package fr.essaim.impressions.asking;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.groups.Groups;
import fr.essaim.impressions.Impressions;
import fr.essaim.impressions.When;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks the same questions again some days after the workshops, and reminds once those who have not answered. Whoever
 * has answered is never written to again. Every call is harmless to repeat.
 */
@Singleton
public final class AskLater {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Groups groups;
    private final Impressions impressions;
    private final Askings askings;
    private final Events events;
    private final Clock clock;

    @Inject
    public AskLater(
            Transactions transactions,
            Campaigns campaigns,
            Groups groups,
            Impressions impressions,
            Askings askings,
            Events events,
            Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.groups = groups;
        this.impressions = impressions;
        this.askings = askings;
        this.events = events;
        this.clock = clock;
    }

    /** What the form of the delay was made from. */
    public static Shown shown(int days) {
        return Shown.of(days);
    }

    /**
     * @throws Failure.Invalid unless between 1 and 60
     * @throws Failure.Conflict once it was asked, or when somebody set another delay than the one seen
     */
    public void after(Id campaign, int days, Shown seen) {
        if (days < 1 || days > Asking.MOST_DAYS) {
            throw new Failure.Invalid("jours", "impressions.days", Asking.MOST_DAYS);
        }
        transactions.change(() -> {
            Asking before = askings.of(campaign);
            if (before.isOpen()) {
                throw new Failure.Conflict("impressions.asked-already");
            }
            seen.check(shown(before.days()), shown(days));
            askings.save(before.withDays(days));
        });
    }

    /** Whether there is something to look back at: not before the day itself. */
    public boolean isPossible(Campaign campaign) {
        return isAfter(campaign.day(), 0);
    }

    /**
     * Asks now, whatever the delay. Returns how many people are told; none the second time.
     *
     * @throws Failure.Conflict before the day of the campaign
     */
    public int now(Id campaign) {
        return transactions.write(() -> {
            Asking before = askings.of(campaign);
            if (before.isOpen()) {
                return 0;
            }
            if (!isPossible(campaigns.get(campaign))) {
                throw new Failure.Conflict("impressions.ask-too-early");
            }
            askings.save(before.asked(clock.instant()));
            List<Id> missing = missing(campaign);
            missing.forEach(person -> events.raise(notice(campaign, person, "asked")));
            return missing.size();
        });
    }

    /** Reminds those missing, once. Returns how many; none the second time or before the question was asked. */
    public int remind(Id campaign) {
        return transactions.write(() -> {
            Asking before = askings.of(campaign);
            if (!before.isOpen() || before.reminded().isPresent()) {
                return 0;
            }
            askings.save(before.reminded(clock.instant()));
            List<Id> missing = missing(campaign);
            missing.forEach(person -> events.raise(notice(campaign, person, "reminded")));
            return missing.size();
        });
    }

    /** Does what is due for all campaigns; returns how many people would be or were told. */
    public int due(boolean onlyCount) {
        int told = 0;
        for (Campaign campaign : transactions.read(campaigns::all)) {
            Asking asking = transactions.read(() -> askings.of(campaign.id()));
            boolean ask = !asking.isOpen() && isAfter(campaign.day(), asking.days());
            boolean remind = asking.asked().filter(this::isLongAgo).isPresent()
                    && asking.reminded().isEmpty();
            if (onlyCount && (ask || remind)) {
                told += transactions.read(() -> missing(campaign.id()).size());
            } else if (ask) {
                told += now(campaign.id());
            } else if (remind) {
                told += remind(campaign.id());
            }
        }
        return told;
    }

    private boolean isAfter(LocalDate day, int days) {
        return day != null && !LocalDate.now(clock).isBefore(day.plusDays(days));
    }

    private boolean isLongAgo(Instant asked) {
        return !clock.instant().isBefore(asked.plus(Duration.ofDays(Asking.REMINDER_DAYS)));
    }

    private static NoticeWanted notice(Id campaign, Id person, String which) {
        return new NoticeWanted(
                person,
                "impression",
                "impression-" + which + "-" + campaign,
                Words.of("impressions.notice-" + which),
                Words.of("impressions.notice-text"),
                "/ressentis");
    }

    /** Members of published groups who have said nothing yet. Joins a running transaction. */
    public List<Id> missing(Id campaign) {
        return transactions.read(() -> {
            Set<Id> answered = impressions.of(campaign).stream()
                    .filter(one -> one.when() == When.DELAYED)
                    .map(one -> one.author())
                    .collect(Collectors.toSet());
            return groups.of(campaign).stream()
                    .flatMap(group -> group.members().stream())
                    .filter(person -> !answered.contains(person))
                    .distinct()
                    .toList();
        });
    }
}
