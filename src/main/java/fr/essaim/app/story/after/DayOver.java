package fr.essaim.app.story.after;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.outcomes.PublishDay;
import fr.essaim.pathways.choice.ChoiceBooks;
import fr.essaim.pathways.choice.FreeChoice;
import fr.essaim.pathways.choice.steering.CloseChoice;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The day of the story has been: the free choice is drawn, and the date is that of the last time the day came round.
 * Up to there the story looks forward to it; nobody writes of workshops that are months away.
 */
@Singleton
public final class DayOver {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final ChoiceBooks books;
    private final CloseChoice closeChoice;
    private final PublishDay publishDay;
    private final Clock clock;

    @Inject
    public DayOver(
            Transactions transactions,
            Campaigns campaigns,
            ChoiceBooks books,
            CloseChoice closeChoice,
            PublishDay publishDay,
            Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.books = books;
        this.closeChoice = closeChoice;
        this.publishDay = publishDay;
        this.clock = clock;
    }

    public void now(Id campaign, MonthDay day, Id by) {
        boolean opened = transactions.read(() -> books.of(campaign).isPresent());
        if (opened) {
            closeChoice.close(campaign, by);
        }
        transactions.change(() -> {
            Campaign before = campaigns.get(campaign);
            LocalDate last = last(day);
            campaigns.save(before.withTimetable(last, before.slots(), before.rooms()));
            books.of(campaign).ifPresent(book -> {
                FreeChoice eve = book.choice()
                        .until(last.minusDays(1)
                                .atTime(18, 0)
                                .atZone(clock.getZone())
                                .toInstant());
                books.save(book.with(eve));
            });
        });
        publishDay.follow(campaign);
    }

    private LocalDate last(MonthDay day) {
        LocalDate today = LocalDate.now(clock);
        LocalDate thisYear = day.atYear(today.getYear());
        return thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
    }
}
