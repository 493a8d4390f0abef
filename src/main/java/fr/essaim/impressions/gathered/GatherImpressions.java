package fr.essaim.impressions.gathered;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Notes what was heard and keeps the team's synthesis. Fails with {@link Failure.Invalid} for an empty note or one too
 * long, and for a synthesis too long.
 */
@Singleton
public final class GatherImpressions {

    public static final int NOTE_AT_MOST = 1000;
    public static final int WORDS_AT_MOST = 6000;

    private final Transactions transactions;
    private final Gathered gathered;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public GatherImpressions(Transactions transactions, Gathered gathered, Ids ids, Clock clock) {
        this.transactions = transactions;
        this.gathered = gathered;
        this.ids = ids;
        this.clock = clock;
    }

    public HeardNote note(Id campaign, Id by, String text) {
        String words = plain(text);
        if (words.isBlank()) {
            throw new Failure.Invalid("note", "impressions.note-empty");
        }
        check("note", words, NOTE_AT_MOST);
        HeardNote note = new HeardNote(ids.next(), campaign, words, clock.instant(), by);
        transactions.change(() -> gathered.save(note));
        return note;
    }

    /** Idempotent. */
    public void forget(Id campaign, Id note) {
        transactions.change(() -> gathered.remove(campaign, note));
    }

    /** Idempotent. Fails with {@link Failure.Conflict} when somebody changed them since the asker saw them. */
    public void say(Id campaign, TeamWords words, Shown seen) {
        TeamWords said = new TeamWords(plain(words.feelings()), plain(words.dynamics()));
        check("ressenti", said.feelings(), WORDS_AT_MOST);
        check("dynamiques", said.dynamics(), WORDS_AT_MOST);
        transactions.change(() -> {
            seen.check(Shown.of(gathered.words(campaign)), Shown.of(said));
            gathered.save(campaign, said);
        });
    }

    private static void check(String field, String text, int most) {
        int signs = text.codePointCount(0, text.length());
        if (signs > most) {
            throw new Failure.Invalid(field, "impressions.comment-too-long", most, signs);
        }
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
