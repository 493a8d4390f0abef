package fr.essaim.pathways.choice.wishing;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Slot;
import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.Pathways;
import fr.essaim.pathways.Session;
import fr.essaim.pathways.choice.ChoiceBook;
import fr.essaim.pathways.choice.ChoiceBooks;
import fr.essaim.pathways.choice.ChoiceSession;
import fr.essaim.pathways.choice.Chooser;
import fr.essaim.pathways.choice.FreeChoice;
import fr.essaim.pathways.choice.Move;
import fr.essaim.pathways.choice.Participants;
import fr.essaim.pathways.choice.Queues;
import fr.essaim.pathways.choice.Swap;
import fr.essaim.pathways.means.DayMeans;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one teacher may know of the free choice: the own wishes, place and rank on waiting lists; of others only the
 * names of those who offered their place, to those they offered it to.
 */
@Singleton
public final class ReadOwnChoice {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Rosters rosters;
    private final Pathways pathways;
    private final Workshops workshops;
    private final ChoiceBooks books;
    private final Participants participants;
    private final KnownColleagues colleagues;
    private final DayMeans means;
    private final Clock clock;

    @Inject
    public ReadOwnChoice(
            Transactions transactions,
            Campaigns campaigns,
            Rosters rosters,
            Pathways pathways,
            Workshops workshops,
            ChoiceBooks books,
            Participants participants,
            KnownColleagues colleagues,
            DayMeans means,
            Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.pathways = pathways;
        this.workshops = workshops;
        this.books = books;
        this.participants = participants;
        this.colleagues = colleagues;
        this.means = means;
        this.clock = clock;
    }

    /** Empty for who is in no group, and before the team opened the choice. */
    public Optional<OwnChoice> of(Id campaign, Id person) {
        return transactions.read(() -> books.of(campaign)
                .filter(book -> participants.has(campaign, person))
                .map(book -> read(book, person)));
    }

    private OwnChoice read(ChoiceBook book, Id person) {
        Campaign campaign = campaigns.get(book.campaign());
        Chooser one = book.chooser(person);
        Instant now = clock.instant();
        FreeChoice choice = book.choice();
        boolean known = choice.announced().isPresent();
        List<Option> all = options(book, campaign, participants.way(campaign.id(), person));
        Optional<Id> place = known ? one.place() : Optional.empty();
        return new OwnChoice(
                campaign,
                campaign.slot(choice.slot()),
                choice,
                choice.state(now),
                now,
                choice.secret().code(person),
                one.wishes().stream()
                        .flatMap(session -> find(all, session).stream())
                        .toList(),
                all.stream()
                        .filter(option -> one.rank(option.session()) < 0)
                        .sorted(Comparator.comparing(Option::seen))
                        .toList(),
                place.flatMap(session -> find(all, session)),
                place.map(session -> one.rank(session) + 1).orElse(0),
                placed(book, one),
                one.out(),
                participants
                        .begins(campaign.id())
                        .filter(begin -> !now.isBefore(begin))
                        .isPresent(),
                known ? waiting(book, one, all) : List.of(),
                known ? asked(book, one, all) : List.of(),
                book.openSwaps().stream()
                        .filter(swap -> swap.proposer().equals(person))
                        .flatMap(swap -> offer(book, swap, all).stream())
                        .toList(),
                place.isPresent() ? colleagues.of(campaign.id(), person) : List.of());
    }

    private List<Option> options(ChoiceBook book, Campaign campaign, List<Session> way) {
        List<Option> options = new ArrayList<>();
        int travel = means.of(campaign.id()).travel();
        Slot free = campaign.slot(book.choice().slot());
        for (ChoiceSession session : book.choice().offered()) {
            Optional<Room> room = pathways.session(session.id()).flatMap(planned -> campaign.room(planned.room()));
            workshops
                    .find(session.workshop())
                    .ifPresent(workshop -> options.add(new Option(
                            session.id(),
                            workshop,
                            room,
                            way.stream().map(Session::workshop).anyMatch(workshop.id()::equals),
                            session.most(),
                            Math.max(0, session.most() - book.in(session.id()).size()),
                            Distance.of(campaign, travel, way, free, room))));
        }
        options.sort(Comparator.comparing(option -> option.workshop().code()));
        return options;
    }

    private static Optional<Option> find(List<Option> options, Id session) {
        return options.stream().filter(one -> one.session().equals(session)).findFirst();
    }

    /** The reason the team gave, while its placing stands. */
    private static String placed(ChoiceBook book, Chooser one) {
        List<Move> own = book.moves().stream()
                .filter(move -> move.person().equals(one.person()))
                .toList();
        Optional<Move> last = own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.size() - 1));
        return last.filter(move -> move.kind() == Move.Kind.PLACED)
                .map(Move::reason)
                .orElse("");
    }

    private static List<OwnChoice.Waiting> waiting(ChoiceBook book, Chooser one, List<Option> all) {
        Queues queues = Queues.of(book);
        List<OwnChoice.Waiting> waiting = new ArrayList<>();
        for (Option option : all) {
            int number = queues.number(book, option.session(), one.person());
            if (number > 0) {
                int demand =
                        one.prefers(option.session()) ? book.demand(option.session(), one.rank(option.session())) : 0;
                waiting.add(new OwnChoice.Waiting(option, number, demand, option.most()));
            }
        }
        waiting.sort(Comparator.comparingInt(wait -> {
            int rank = one.rank(wait.option().session());
            return rank < 0 ? Integer.MAX_VALUE : rank;
        }));
        return waiting;
    }

    private List<OwnChoice.Offer> asked(ChoiceBook book, Chooser one, List<Option> all) {
        return book.openSwaps().stream()
                .filter(swap -> one.isIn(swap.to()) && swap.isFor(one.person()))
                .flatMap(swap -> offer(book, swap, all).stream())
                .toList();
    }

    private Optional<OwnChoice.Offer> offer(ChoiceBook book, Swap swap, List<Option> all) {
        String name = rosters.find(book.campaign(), swap.proposer())
                .map(swap.asked().isPresent() ? Teacher::name : Teacher::firstName)
                .orElse("");
        String colleague = swap.asked()
                .flatMap(asked -> rosters.find(book.campaign(), asked))
                .map(Teacher::name)
                .orElse("");
        return find(all, swap.from()).flatMap(from -> find(all, swap.to())
                .map(to -> new OwnChoice.Offer(swap.id(), name, colleague, from, to)));
    }
}
