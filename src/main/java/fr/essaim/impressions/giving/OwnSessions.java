package fr.essaim.impressions.giving;

import fr.essaim.groups.Group;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.Pathways;
import fr.essaim.pathways.Session;
import fr.essaim.pathways.choice.ChoiceBook;
import fr.essaim.pathways.choice.ChoiceBooks;
import fr.essaim.pathways.choice.Chooser;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sessions somebody goes to: those of the group, and the one chosen freely once that is announced. Needs a running
 * transaction.
 */
@Singleton
public final class OwnSessions {

    private final Pathways pathways;
    private final ChoiceBooks books;

    @Inject
    public OwnSessions(Pathways pathways, ChoiceBooks books) {
        this.pathways = pathways;
        this.books = books;
    }

    /** In the order of the day. */
    List<Session> of(Id person, Group group) {
        return Stream.concat(pathways.of(group.campaign(), group.id()).stream(), chosen(person, group.campaign()))
                .sorted(Comparator.comparingInt(Session::slot))
                .toList();
    }

    private Stream<Session> chosen(Id person, Id campaign) {
        Optional<ChoiceBook> announced =
                books.of(campaign).filter(book -> book.choice().announced().isPresent());
        return announced.map(book -> book.chooser(person)).flatMap(Chooser::place).flatMap(pathways::session).stream();
    }
}
