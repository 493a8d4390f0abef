package fr.essaim.impressions.referents;

import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the project team does: says which criteria it sees met, invites (the person alone accepts), and proposes whom a
 * referent would accompany. Only teachers of its own schools. Fails with {@link Failure.NotFound} for others, and with
 * {@link Failure.Conflict} when somebody is invited who has answered already.
 */
@Singleton
public final class InviteReferent {

    private final Transactions transactions;
    private final Rosters rosters;
    private final Referents referents;
    private final Events events;

    @Inject
    public InviteReferent(Transactions transactions, Rosters rosters, Referents referents, Events events) {
        this.transactions = transactions;
        this.rosters = rosters;
        this.referents = referents;
        this.events = events;
    }

    /** What the form of the team's look is made from. */
    public static Shown shown(Referent referent) {
        return Shown.of(referent.seen(), Set.copyOf(referent.ideas()));
    }

    /**
     * The criteria seen met, and the ideas of colleagues he would accompany. Idempotent.
     *
     * @throws Failure.Conflict when somebody noted other things than those seen
     */
    public void look(Set<String> schools, Id campaign, Id person, Set<Criterion> criteria, List<Id> ideas, Shown seen) {
        transactions.change(() -> {
            Referent before = of(schools, campaign, person);
            Referent now = before.seenAs(criteria).with(ideas);
            seen.check(shown(before), shown(now));
            referents.save(now);
        });
    }

    /** Idempotent; the person is told once. */
    public void invite(Set<String> schools, Id campaign, Id person) {
        transactions.change(() -> {
            Referent before = of(schools, campaign, person);
            if (before.state() == Referent.State.ACCEPTED || before.state() == Referent.State.DECLINED) {
                throw new Failure.Conflict("impressions.answered-already");
            }
            referents.save(before.in(Referent.State.INVITED));
            events.raise(new NoticeWanted(
                    person,
                    "referent",
                    "referent-" + campaign,
                    Words.of("impressions.notice-referent"),
                    Words.of("impressions.notice-referent-text"),
                    "/referent"));
        });
    }

    /** Idempotent; whoever accepted stays accepted. */
    public void takeBack(Set<String> schools, Id campaign, Id person) {
        transactions.change(() -> {
            Referent before = of(schools, campaign, person);
            if (before.state() == Referent.State.INVITED) {
                referents.save(before.in(Referent.State.NONE));
            }
        });
    }

    /** These ideas beside those accompanied already: a small group at once. Idempotent. */
    public void accompanyToo(Set<String> schools, Id campaign, Id person, List<Id> ideas) {
        transactions.change(() -> {
            Referent before = of(schools, campaign, person);
            List<Id> all = Stream.concat(before.ideas().stream(), ideas.stream())
                    .distinct()
                    .toList();
            referents.save(before.with(all));
        });
    }

    private Referent of(Set<String> schools, Id campaign, Id person) {
        rosters.find(campaign, person)
                .map(Teacher::school)
                .filter(schools::contains)
                .orElseThrow(() -> new Failure.NotFound("impressions.no-such-colleague"));
        return referents.get(campaign, person);
    }
}
