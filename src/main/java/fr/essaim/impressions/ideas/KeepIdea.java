package fr.essaim.impressions.ideas;

import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.ReadJournal;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.Transactions;
import fr.essaim.kernel.Violation;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps a teacher's first ideas. A line of the journal becomes a card in one tap, with what is known already; pressed
 * again it leads to the same card.
 *
 * <p>Fails with {@link Failure.NotFound} for an idea or an entry that is not the asker's, with {@link Failure.Invalid}
 * naming each wrong field.
 */
@Singleton
public final class KeepIdea {

    public static final int IDEA_AT_MOST = 1000;
    public static final int FIELD_AT_MOST = 120;

    private final Transactions transactions;
    private final Groups groups;
    private final Rosters rosters;
    private final Workshops workshops;
    private final ReadJournal journal;
    private final FirstIdeas ideas;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public KeepIdea(
            Transactions transactions,
            Groups groups,
            Rosters rosters,
            Workshops workshops,
            ReadJournal journal,
            FirstIdeas ideas,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.groups = groups;
        this.rosters = rosters;
        this.workshops = workshops;
        this.journal = journal;
        this.ideas = ideas;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Read by colleagues when the entry already was; of any other its author says so on the card first.
     *
     * @param line which of the entry's ideas, from 1; 0 for what was retained
     */
    public FirstIdea fromEntry(Id author, Id entry, int line) {
        return transactions.write(() -> {
            LogEntry found = journal.toChange(author, entry);
            String words = words(found, line);
            return ideas.of(found.campaign()).stream()
                    .filter(one -> one.isBy(author)
                            && one.entry().equals(Optional.of(entry))
                            && one.card().idea().equals(words))
                    .findFirst()
                    .orElseGet(() ->
                            keep(author, found.campaign(), Optional.of(entry), card(found, words), found.isShared()));
        });
    }

    private static String words(LogEntry entry, int line) {
        if (line == 0 || line > entry.note().ideas().size()) {
            return entry.note().retained().strip();
        }
        var idea = entry.note().ideas().get(line - 1);
        return idea.purpose().isBlank()
                ? idea.situation().strip()
                : (idea.situation().strip() + " : " + idea.purpose().strip());
    }

    private IdeaCard card(LogEntry entry, String words) {
        return new IdeaCard(
                shorten(words),
                rosters.find(entry.campaign(), entry.author())
                        .map(Teacher::discipline)
                        .orElse(""),
                "",
                "",
                "",
                "",
                entry.workshop()
                        .flatMap(workshops::find)
                        .map(Workshop::concerns)
                        .flatMap(concerns -> concerns.stream().findFirst()));
    }

    private static String shorten(String words) {
        return words.codePointCount(0, words.length()) <= IDEA_AT_MOST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, IDEA_AT_MOST));
    }

    /** A new idea that grew from nothing written before, in the campaign of one's group. */
    public FirstIdea write(Id author, Id campaign, IdeaCard card, boolean shared) {
        check(card);
        return transactions.write(() -> {
            boolean mine = groups.ofPerson(author).stream().map(Group::campaign).anyMatch(campaign::equals);
            if (!mine) {
                throw new Failure.NotFound("impressions.no-such-idea");
            }
            return keep(author, campaign, Optional.empty(), card, shared);
        });
    }

    /** Idempotent. */
    public FirstIdea change(Id author, Id idea, IdeaCard card, boolean shared) {
        check(card);
        return transactions.write(() -> {
            FirstIdea after = mine(author, idea).with(card, shared);
            ideas.save(after);
            return after;
        });
    }

    public void drop(Id author, Id idea) {
        transactions.change(() -> ideas.remove(mine(author, idea)));
    }

    /** One's own idea, wherever it stands. Joins a running transaction. */
    public FirstIdea mine(Id author, Id idea) {
        return transactions.read(() -> all(author).stream()
                .filter(one -> one.id().equals(idea))
                .findFirst()
                .orElseThrow(() -> new Failure.NotFound("impressions.no-such-idea")));
    }

    /** One's own ideas, newest first. Joins a running transaction. */
    public List<FirstIdea> all(Id author) {
        return transactions.read(() -> groups.ofPerson(author).stream()
                .flatMap(group -> ideas.of(group.campaign()).stream())
                .filter(one -> one.isBy(author))
                .toList());
    }

    private FirstIdea keep(Id author, Id campaign, Optional<Id> entry, IdeaCard card, boolean shared) {
        String school = rosters.find(campaign, author).map(Teacher::school).orElse("");
        FirstIdea idea = new FirstIdea(ids.next(), campaign, author, school, entry, card, shared, clock.instant());
        ideas.save(idea);
        return idea;
    }

    private static void check(IdeaCard card) {
        List<Violation> wrong = new ArrayList<>();
        if (card.idea().isBlank()) {
            wrong.add(Violation.of("idee", "impressions.idea-empty"));
        }
        most("idee", card.idea(), IDEA_AT_MOST, wrong);
        most("discipline", card.discipline(), FIELD_AT_MOST, wrong);
        most("niveau", card.level(), FIELD_AT_MOST, wrong);
        most("outil", card.tool(), FIELD_AT_MOST, wrong);
        most("quand", card.period(), FIELD_AT_MOST, wrong);
        most("aide", card.help(), IDEA_AT_MOST, wrong);
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
    }

    private static void most(String field, String text, int most, List<Violation> wrong) {
        int signs = text.codePointCount(0, text.length());
        if (signs > most) {
            wrong.add(Violation.of(field, "impressions.comment-too-long", most, signs));
        }
    }
}
