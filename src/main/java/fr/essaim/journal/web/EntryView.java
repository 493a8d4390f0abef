package fr.essaim.journal.web;

import fr.essaim.journal.LogEntry;
import fr.essaim.journal.Visibility;
import fr.essaim.journal.Wall;
import fr.essaim.web.Shell;
import fr.essaim.web.parts.Badge;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One entry as it is shown.
 *
 * @param about title of the workshop, "" for the day as a whole
 * @param author who signs, "" for the reader's own
 * @param when as written
 * @param edited whether it was changed since
 * @param hands who wrote and changed an entry of the group, "" for any other
 * @param photo its photo, empty without one
 * @param ownForm where it can be sent to the space under the reader's own name, "" for nowhere
 */
public record EntryView(
        LogEntry entry,
        String about,
        String author,
        String when,
        boolean edited,
        Wall.State state,
        boolean mine,
        String hands,
        Optional<Photo> photo,
        String ownForm) {

    /**
     * The photo of a sheet.
     *
     * @param path where the reader of this page gets it
     * @param said what it shows, "" while nobody said
     */
    public record Photo(String path, String said) {

        public String alt(Shell shell) {
            return said.isEmpty() ? shell.t("journal.photo-alt") : said;
        }
    }

    EntryView(
            LogEntry entry, String about, String author, String when, boolean edited, Wall.State state, boolean mine) {
        this(entry, about, author, when, edited, state, mine, "", Optional.empty(), "");
    }

    EntryView offering(String form) {
        return new EntryView(entry, about, author, when, edited, state, mine, hands, photo, form);
    }

    EntryView by(String names) {
        return new EntryView(entry, about, author, when, edited, state, mine, names, photo, ownForm);
    }

    EntryView showing(Optional<Photo> shown) {
        return new EntryView(entry, about, author, when, edited, state, mine, hands, shown, ownForm);
    }

    /** How far it has come, always visible, in a word and a shape. */
    public Badge badge(Shell shell) {
        if (entry.visibility() == Visibility.TEAM) {
            return Badge.mine(shell.t("journal.state.team"));
        }
        return switch (state) {
            case KEPT -> Badge.mine(shell.t("journal.state.kept"));
            case WAITING -> Badge.waiting(shell.t("journal.state.waiting"));
            case POSTED -> Badge.good(shell.t("journal.state.posted"));
            case CLOSED -> Badge.later(shell.t("journal.state.closed"));
            case SET_ASIDE -> Badge.bad(shell.t("journal.state.set-aside"));
        };
    }

    /** Key of who reads it, beside its author. */
    public String readBy() {
        return switch (entry.visibility()) {
            case PRIVATE -> "journal.read-by-me";
            case GROUP -> "journal.read-by-group";
            case SCHOOL -> "journal.read-by-school";
            case TEAM -> "journal.read-by-team";
        };
    }

    public boolean isSetAside() {
        return state == Wall.State.SET_ASIDE;
    }

    /** Which of its lines can become an idea card: each of its ideas, else what was retained (0). */
    public List<Integer> lines() {
        int ideas = entry.note().ideas().size();
        return ideas == 0 ? List.of(0) : IntStream.rangeClosed(1, ideas).boxed().toList();
    }

    /** Whether the reader may change it. */
    public boolean open() {
        return mine || entry.isOfGroup();
    }

    public String path(String below) {
        return "/journal/" + entry.id() + below;
    }
}
