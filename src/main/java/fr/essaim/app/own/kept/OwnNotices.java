package fr.essaim.app.own.kept;

import fr.essaim.app.own.Erasable;
import fr.essaim.app.own.OwnData;
import fr.essaim.app.own.Piece;
import fr.essaim.kernel.Id;
import fr.essaim.spaces.notices.NoticeWording;
import fr.essaim.spaces.notices.WishedNotices;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** What one was told. */
@Singleton
public final class OwnNotices implements OwnData, Erasable {

    private final WishedNotices notices;
    private final NoticeWording wording;

    @Inject
    public OwnNotices(WishedNotices notices, NoticeWording wording) {
        this.notices = notices;
        this.wording = wording;
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public String category() {
        return "notices";
    }

    @Override
    public List<Piece> of(Id person) {
        return notices.of(person).stream()
                .map(one -> Piece.about(wording.say(one.wanted().title()))
                        .with("text", wording.say(one.wanted().text()))
                        .said("kind", "app.own.notice." + one.wanted().kind()))
                .toList();
    }

    @Override
    public void erase(Id person) {
        notices.forget(person);
    }
}
