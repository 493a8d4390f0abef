package fr.essaim.app.own.kept;

import fr.essaim.app.own.Erasable;
import fr.essaim.app.own.OwnData;
import fr.essaim.app.own.Piece;
import fr.essaim.journal.Idea;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.ReadJournal;
import fr.essaim.journal.photos.Photos;
import fr.essaim.journal.writing.WithdrawEntry;
import fr.essaim.kernel.Id;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What one wrote in the journal, for whomever, with the photos of sheets. */
@Singleton
public final class OwnJournal implements OwnData, Erasable {

    private final ReadJournal journal;
    private final Workshops workshops;
    private final Photos photos;
    private final WithdrawEntry withdraw;

    @Inject
    public OwnJournal(ReadJournal journal, Workshops workshops, Photos photos, WithdrawEntry withdraw) {
        this.journal = journal;
        this.workshops = workshops;
        this.photos = photos;
        this.withdraw = withdraw;
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public String category() {
        return "journal";
    }

    @Override
    public List<Piece> of(Id person) {
        return journal.mine(person).stream().map(this::piece).toList();
    }

    private Piece piece(LogEntry entry) {
        String about =
                entry.workshop().flatMap(workshops::find).map(Workshop::title).orElse("");
        return Piece.about(about)
                .at("written", entry.written())
                .at("changed", entry.edited())
                .said("readers", entry.visibility().key())
                .with("retained", entry.note().retained())
                .with(
                        "ideas",
                        entry.note().ideas().stream().map(OwnJournal::line).toList())
                .with("proposals", entry.note().proposals())
                .with("photo-shows", photos.described(entry.id()))
                .showing(
                        photos.has(entry.id())
                                ? Optional.of(() -> photos.of(entry.id()).orElse(new byte[0]))
                                : Optional.empty());
    }

    private static String line(Idea idea) {
        return idea.purpose().isBlank() ? idea.situation() : idea.situation() + " — " + idea.purpose();
    }

    /** What the group signs is the group's: it stays. */
    @Override
    public void erase(Id person) {
        journal.mine(person).stream()
                .filter(entry -> !entry.isOfGroup())
                .forEach(entry -> withdraw.withdraw(person, entry.id()));
    }
}
