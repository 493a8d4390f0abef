package fr.essaim.app.own.kept;

import fr.essaim.app.own.OwnData;
import fr.essaim.app.own.Piece;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.choice.ChoiceBook;
import fr.essaim.pathways.choice.ChoiceBooks;
import fr.essaim.pathways.choice.Chooser;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** What one wished for in the slot of free choice, and the place one has. */
@Singleton
public final class OwnWishes implements OwnData {

    private final Campaigns campaigns;
    private final ChoiceBooks books;
    private final Workshops workshops;

    @Inject
    public OwnWishes(Campaigns campaigns, ChoiceBooks books, Workshops workshops) {
        this.campaigns = campaigns;
        this.books = books;
        this.workshops = workshops;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public String category() {
        return "wishes";
    }

    @Override
    public List<Piece> of(Id person) {
        return campaigns.all().stream()
                .flatMap(campaign -> books.of(campaign.id()).stream()
                        .filter(book -> book.choosers().containsKey(person))
                        .map(book -> piece(campaign, book, book.chooser(person))))
                .toList();
    }

    private Piece piece(Campaign campaign, ChoiceBook book, Chooser chooser) {
        return Piece.about(campaign.title())
                .with(
                        "wishes",
                        chooser.wishes().stream()
                                .map(session -> title(book, session))
                                .toList())
                .at("wished", chooser.wished())
                // before the draw is announced nobody knows it, its owner neither
                .with(
                        "place",
                        chooser.place()
                                .filter(place -> book.choice().announced().isPresent())
                                .map(session -> title(book, session))
                                .orElse(""))
                .with(
                        "waiting-for",
                        chooser.waits().stream()
                                .map(wait -> title(book, wait.session()))
                                .toList());
    }

    private String title(ChoiceBook book, Id session) {
        return book.choice()
                .find(session)
                .flatMap(one -> workshops.find(one.workshop()))
                .map(Workshop::title)
                .orElse("");
    }
}
