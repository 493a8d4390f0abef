package fr.essaim.invitations.opening;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Transactions;
import fr.essaim.kernel.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the team's own words. Idempotent. Fails with {@link Failure.Invalid} for a part that no page could hold, with
 * {@link Failure.Conflict} when somebody changed them since the asker saw them.
 */
@Singleton
public final class WriteOpening {

    public static final int AT_MOST = 800;

    private final Transactions transactions;
    private final Openings openings;

    @Inject
    public WriteOpening(Transactions transactions, Openings openings) {
        this.transactions = transactions;
        this.openings = openings;
    }

    public void write(Id campaign, OpeningWords words, Shown seen) {
        OpeningWords said = new OpeningWords(plain(words.objectives()), plain(words.freedom()), plain(words.after()));
        List<Violation> wrong = new ArrayList<>();
        check("objectifs", said.objectives(), wrong);
        check("liberte", said.freedom(), wrong);
        check("suite", said.after(), wrong);
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
        transactions.change(() -> {
            seen.check(Shown.of(openings.of(campaign)), Shown.of(said));
            openings.save(campaign, said);
        });
    }

    private static void check(String field, String text, List<Violation> wrong) {
        int signs = text.codePointCount(0, text.length());
        if (signs > AT_MOST) {
            wrong.add(Violation.of(field, "invitations.too-long", AT_MOST, signs));
        }
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
