package fr.essaim.journal.prompts;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Transactions;
import fr.essaim.kernel.Violation;
import fr.essaim.workshops.ReadWorkshops;
import fr.essaim.workshops.Workshop;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * Words what the journal asks about a workshop. Those who may change the workshop may word it: its team and its
 * animator. Idempotent. Fails with {@link Failure.NotFound} or {@link Failure.Refused} for anybody else, with
 * {@link Failure.Invalid} for words too long, with {@link Failure.Conflict} when somebody changed them since the asker
 * saw them.
 */
@Singleton
public final class WordPrompts {

    public static final int AT_MOST = 200;

    private final Transactions transactions;
    private final ReadWorkshops workshops;
    private final WordedPrompts worded;

    @Inject
    public WordPrompts(Transactions transactions, ReadWorkshops workshops, WordedPrompts worded) {
        this.transactions = transactions;
        this.workshops = workshops;
        this.worded = worded;
    }

    /** The workshop, to be worded, and its words. */
    public record Asked(Workshop workshop, Prompts prompts) {}

    public Asked read(Id person, Id campaign, Id workshop) {
        Workshop found = workshops.toChange(campaign, workshop, person);
        return transactions.read(() -> new Asked(found, worded.of(campaign).getOrDefault(workshop, Prompts.NONE)));
    }

    public void word(Id person, Id campaign, Id workshop, Prompts typed, Shown seen) {
        workshops.toChange(campaign, workshop, person);
        Prompts said = new Prompts(plain(typed.retained()), plain(typed.ideas()), plain(typed.proposals()));
        List<Violation> wrong = new ArrayList<>();
        check("retenu", said.retained(), wrong);
        check("idees", said.ideas(), wrong);
        check("propositions", said.proposals(), wrong);
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
        transactions.change(() -> {
            Prompts before = worded.of(campaign).getOrDefault(workshop, Prompts.NONE);
            seen.check(Shown.of(before), Shown.of(said));
            worded.save(campaign, workshop, said);
        });
    }

    private static void check(String field, String text, List<Violation> wrong) {
        int signs = text.codePointCount(0, text.length());
        if (signs > AT_MOST) {
            wrong.add(Violation.of(field, "journal.too-long", AT_MOST, signs));
        }
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
