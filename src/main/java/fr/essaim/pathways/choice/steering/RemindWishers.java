package fr.essaim.pathways.choice.steering;

import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.pathways.choice.ChoiceBook;
import fr.essaim.pathways.choice.Chooser;
import fr.essaim.pathways.choice.Ledger;
import fr.essaim.pathways.choice.Participants;
import fr.essaim.pathways.choice.wishing.MakeWishes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reminds those who made no wishes, and nobody else; the same person at most twice a day. */
@Singleton
public final class RemindWishers {

    private static final Duration PAUSE = Duration.ofHours(12);

    private final Ledger ledger;
    private final Participants participants;
    private final Rosters rosters;
    private final Events events;
    private final Clock clock;

    @Inject
    public RemindWishers(Ledger ledger, Participants participants, Rosters rosters, Events events, Clock clock) {
        this.ledger = ledger;
        this.participants = participants;
        this.rosters = rosters;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param schools those of the team
     * @return how many were reminded; 0 when all were within the last twelve hours
     */
    public int remind(Id campaign, Set<String> schools, Id by) {
        List<Chooser> reminded = new ArrayList<>();
        ledger.change(campaign, by, (book, act) -> {
            book.needOpen(act.at());
            Set<Id> people = participants.people(campaign);
            rosters.of(campaign).stream()
                    .filter(teacher -> schools.contains(teacher.school()) && people.contains(teacher.id()))
                    .map(Teacher::id)
                    .map(book::chooser)
                    .filter(one -> !one.hasWished() && isTime(one, act.at()))
                    .forEach(one -> reminded.add(one.reminded(act.at())));
            reminded.forEach(one -> notice(book, one));
            return book.with(reminded);
        });
        return reminded.size();
    }

    private static boolean isTime(Chooser one, Instant now) {
        return one.reminded().filter(last -> last.plus(PAUSE).isAfter(now)).isEmpty();
    }

    private void notice(ChoiceBook book, Chooser one) {
        ZonedDateTime until = book.choice().deadline().atZone(clock.getZone());
        events.raise(new NoticeWanted(
                        one.person(),
                        "reminder",
                        MakeWishes.REMINDERS + book.campaign() + "-"
                                + one.reminded().orElseThrow().getEpochSecond(),
                        Words.of("choice.told-remind"),
                        Words.of("choice.told-remind-text", until.toLocalDate(), until.toLocalTime()),
                        "/campagnes/" + book.campaign() + "/mon-choix")
                .sentBy(book.campaign()));
    }
}
