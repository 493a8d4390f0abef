package fr.essaim.app.own.kept;

import fr.essaim.app.own.OwnData;
import fr.essaim.app.own.Piece;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Id;
import fr.essaim.web.security.People;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Who read one’s individual profile, when and why. */
@Singleton
public final class OwnLooks implements OwnData {

    private static final int MOST = 1000;

    private final Audit audit;
    private final People people;

    @Inject
    public OwnLooks(Audit audit, People people) {
        this.audit = audit;
        this.people = people;
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public String category() {
        return "looks";
    }

    @Override
    public List<Piece> of(Id person) {
        Audit.Wanted wanted =
                Audit.Wanted.last(MOST).of(Audit.Category.SENSITIVE_READ).on(person.value());
        return audit.find(wanted).stream()
                .map(entry -> Piece.about("")
                        .at("when", entry.when())
                        .with("who", entry.act().who().map(people::name).orElse(""))
                        .said("what", entry.act().what())
                        .said("reason", entry.act().why()))
                .toList();
    }
}
