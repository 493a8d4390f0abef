package fr.essaim.pathways.choice.steering;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.pathways.Pathways;
import fr.essaim.pathways.choice.ChoiceBook;
import fr.essaim.pathways.choice.ChoiceBooks;
import fr.essaim.pathways.choice.ChoiceSession;
import fr.essaim.pathways.choice.Chooser;
import fr.essaim.pathways.choice.Move;
import fr.essaim.pathways.choice.Participants;
import fr.essaim.pathways.choice.Queues;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers a campaign's free choice for its team. */
@Singleton
public final class ReadChoice {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Rosters rosters;
    private final Pathways pathways;
    private final Workshops workshops;
    private final ChoiceBooks books;
    private final Participants participants;
    private final Clock clock;

    @Inject
    public ReadChoice(
            Transactions transactions,
            Campaigns campaigns,
            Rosters rosters,
            Pathways pathways,
            Workshops workshops,
            ChoiceBooks books,
            Participants participants,
            Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.pathways = pathways;
        this.workshops = workshops;
        this.books = books;
        this.participants = participants;
        this.clock = clock;
    }

    /** @param schools whose teachers may be named; empty for counts only */
    public TeamChoice of(Id campaign, Set<String> schools) {
        return transactions.read(() -> {
            Campaign found = campaigns.get(campaign);
            Optional<ChoiceBook> book = books.of(campaign);
            Set<Id> people = participants.people(campaign);
            Map<Id, Teacher> named = new HashMap<>();
            List<Teacher> own = rosters.of(campaign).stream()
                    .filter(teacher -> schools.contains(teacher.school()) && people.contains(teacher.id()))
                    .toList();
            own.forEach(teacher -> named.put(teacher.id(), teacher));
            List<TeamChoice.Offer> offers = offers(found, book, named);
            return new TeamChoice(
                    found,
                    participants.slot(campaign),
                    participants.begins(campaign),
                    book,
                    clock.instant(),
                    offers,
                    people.size(),
                    (int) people.stream().filter(person -> wished(book, person)).count(),
                    own.stream().filter(teacher -> !wished(book, teacher.id())).toList(),
                    own.stream().map(teacher -> place(book, teacher, offers)).toList(),
                    moves(book, named, offers));
        });
    }

    private static boolean wished(Optional<ChoiceBook> book, Id person) {
        return book.filter(one -> one.chooser(person).hasWished()).isPresent();
    }

    private List<TeamChoice.Offer> offers(Campaign campaign, Optional<ChoiceBook> book, Map<Id, Teacher> named) {
        List<ChoiceSession> sessions =
                book.map(one -> one.choice().sessions()).orElseGet(() -> participants.sessions(campaign.id()));
        Optional<Queues> queues =
                book.filter(one -> one.choice().announced().isPresent()).map(Queues::of);
        List<TeamChoice.Offer> offers = new ArrayList<>();
        for (ChoiceSession session : sessions) {
            workshops
                    .find(session.workshop())
                    .ifPresent(workshop -> offers.add(new TeamChoice.Offer(
                            session,
                            workshop,
                            pathways.session(session.id()).flatMap(planned -> campaign.room(planned.room())),
                            book.map(one -> asked(one, session.id(), 0)).orElse(0),
                            book.map(one -> asked(one, session.id(), Integer.MAX_VALUE))
                                    .orElse(0),
                            book.map(one -> one.in(session.id()).size()).orElse(0),
                            queues.map(lists -> lists.waiting(book.orElseThrow(), session.id()).stream()
                                            .map(person -> named.containsKey(person)
                                                    ? named.get(person).name()
                                                    : "")
                                            .toList())
                                    .orElse(List.of()))));
        }
        offers.sort(Comparator.comparing(offer -> offer.workshop().code()));
        return offers;
    }

    private static int asked(ChoiceBook book, Id session, int rank) {
        return (int) book.choosers().values().stream()
                .filter(one -> one.rank(session) >= 0 && one.rank(session) <= rank)
                .count();
    }

    private static TeamChoice.Place place(Optional<ChoiceBook> book, Teacher teacher, List<TeamChoice.Offer> offers) {
        Chooser one = book.map(open -> open.chooser(teacher.id())).orElseGet(() -> Chooser.of(teacher.id()));
        return new TeamChoice.Place(teacher, one, one.place().flatMap(session -> workshop(offers, session)));
    }

    private static List<TeamChoice.Change> moves(
            Optional<ChoiceBook> book, Map<Id, Teacher> named, List<TeamChoice.Offer> offers) {
        List<TeamChoice.Change> changes = new ArrayList<>();
        for (Move move : book.map(ChoiceBook::moves).orElse(List.of())) {
            if (named.containsKey(move.person())) {
                changes.add(new TeamChoice.Change(
                        move,
                        named.get(move.person()).name(),
                        move.from().flatMap(session -> workshop(offers, session)),
                        move.to().flatMap(session -> workshop(offers, session))));
            }
        }
        Collections.reverse(changes);
        return changes;
    }

    private static Optional<Workshop> workshop(List<TeamChoice.Offer> offers, Id session) {
        return offers.stream()
                .filter(one -> one.session().id().equals(session))
                .map(TeamChoice.Offer::workshop)
                .findFirst();
    }
}
