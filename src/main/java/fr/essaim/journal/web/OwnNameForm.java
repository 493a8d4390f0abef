package fr.essaim.journal.web;

import fr.essaim.host.spi.HostPlatform;
import fr.essaim.journal.Idea;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.Note;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.DiscussionSpaces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The platform's own reply form, filled in, for who wants to send an entry under his or her own name. */
@Singleton
public final class OwnNameForm {

    private final Transactions transactions;
    private final DiscussionSpaces spaces;
    private final HostPlatform host;

    @Inject
    public OwnNameForm(Transactions transactions, DiscussionSpaces spaces, HostPlatform host) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.host = host;
    }

    /** Its address; "" for an entry not shared, a space not made yet, or a platform without such a form. */
    String of(LogEntry entry, String title) {
        return Optional.of(entry)
                .filter(LogEntry::isShared)
                .flatMap(this::space)
                .flatMap(space -> host.spaces().replyForm(space, title, plain(entry.note())))
                .orElse("");
    }

    private Optional<String> space(LogEntry entry) {
        return transactions.read(() ->
                spaces.find(entry.group()).flatMap(space -> space.delivery().hostId()));
    }

    private static String plain(Note note) {
        Stream<String> ideas = note.ideas().stream().map(OwnNameForm::plain);
        return Stream.concat(Stream.concat(Stream.of(note.retained()), ideas), Stream.of(note.proposals()))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String plain(Idea idea) {
        return "- " + idea.situation()
                + (idea.purpose().isBlank() ? "" : " (" + idea.purpose().strip() + ")");
    }
}
