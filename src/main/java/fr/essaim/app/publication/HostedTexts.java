package fr.essaim.app.publication;

import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.journal.ReadJournal;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.WantSpaces;
import fr.essaim.spaces.notices.WishedNotice;
import fr.essaim.spaces.notices.WishedNotices;
import fr.essaim.web.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Where the link below a text of ours on a host leads: it carries nothing but our key of the text. A key that is wrong
 * and one of a text that is not for the asker are told apart by nobody.
 */
@Singleton
public final class HostedTexts {

    private static final String ENTRY = "entry-";
    private static final String OURS = "ESSAIM-";

    private final Transactions transactions;
    private final Groups groups;
    private final ReadJournal journal;
    private final DiscussionSpaces spaces;
    private final WishedNotices notices;

    @Inject
    public HostedTexts(
            Transactions transactions,
            Groups groups,
            ReadJournal journal,
            DiscussionSpaces spaces,
            WishedNotices notices) {
        this.transactions = transactions;
        this.groups = groups;
        this.journal = journal;
        this.spaces = spaces;
        this.notices = notices;
    }

    /**
     * @return a path of ours
     * @throws Failure.NotFound when there is no such text for the asker
     */
    public String path(Viewer asker, String key) {
        return transactions.read(() -> find(asker, key).orElseThrow(() -> new Failure.NotFound("app.no-such-text")));
    }

    private Optional<String> find(Viewer asker, String key) {
        if (key.equals(WantSpaces.WELCOME)) {
            return greeting(asker.person());
        }
        if (key.startsWith(ENTRY)) {
            return id(key.substring(ENTRY.length()))
                    .map(entry ->
                            "/journal/" + journal.one(asker.person(), entry).id());
        }
        return key.startsWith(OURS)
                ? id(key.substring(OURS.length()))
                        .flatMap(group -> space(asker, group))
                        .or(() -> notice(asker.person(), key))
                : Optional.empty();
    }

    /** Every group's greeting has the same key: who is in several groups chooses on the page of his day. */
    private Optional<String> greeting(Id person) {
        List<Group> own = groups.ofPerson(person);
        return own.size() > 1
                ? Optional.of("/journee")
                : own.stream().findFirst().map(HostedTexts::page);
    }

    private Optional<String> space(Viewer asker, Id group) {
        Optional<Group> found = groups.find(group);
        return found.filter(one -> one.has(asker.person()))
                .map(HostedTexts::page)
                .or(() -> spaces.find(group)
                        .filter(space -> steers(asker, space))
                        .map(space -> "/campagnes/" + space.campaign() + "/espaces"));
    }

    private static boolean steers(Viewer asker, DiscussionSpace space) {
        var schools = asker.steers(space.campaign());
        return !schools.isEmpty() && space.uai().map(schools::contains).orElse(true);
    }

    private Optional<String> notice(Id person, String key) {
        return notices.of(person).stream()
                .filter(notice -> key.equals(notice.hostKey()) || key.equals(notice.firstHostKey()))
                .map(WishedNotice::wanted)
                .map(wanted -> wanted.link().isEmpty() ? "/avis" : wanted.link())
                .findFirst();
    }

    private static Optional<Id> id(String text) {
        try {
            return Optional.of(Id.of(text));
        } catch (Failure.NotFound notOurs) {
            return Optional.empty();
        }
    }

    private static String page(Group group) {
        return "/groupes/" + group.id();
    }
}
