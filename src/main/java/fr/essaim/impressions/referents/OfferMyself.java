package fr.essaim.impressions.referents;

import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * What a teacher does himself: offers to be a referent, answers an invitation, thanks a colleague. All of it can be
 * taken back. Fails with {@link Failure.NotFound} outside of one's own campaigns, {@link Failure.Conflict} for an answer
 * nobody asked for, {@link Failure.Invalid} for words too long or thanks to oneself.
 */
@Singleton
public final class OfferMyself {

    public static final int WORDS_AT_MOST = 500;

    private final Transactions transactions;
    private final Groups groups;
    private final Referents referents;

    @Inject
    public OfferMyself(Transactions transactions, Groups groups, Referents referents) {
        this.transactions = transactions;
        this.groups = groups;
        this.referents = referents;
    }

    /** Idempotent. */
    public void offer(Id campaign, Id me, boolean yes, String why) {
        String words = check("pourquoi", why);
        transactions.change(() -> {
            member(campaign, me);
            referents.save(referents.get(campaign, me).offering(yes, words));
        });
    }

    /** Idempotent; an answer may be changed later. */
    public void answer(Id campaign, Id me, boolean yes) {
        transactions.change(() -> {
            Referent invited = referents.get(campaign, me);
            if (invited.state() == Referent.State.NONE) {
                throw new Failure.Conflict("impressions.not-invited");
            }
            referents.save(invited.in(yes ? Referent.State.ACCEPTED : Referent.State.DECLINED));
        });
    }

    /** @param words "" takes the thanks back */
    public void thank(Id campaign, Id me, Id colleague, String words) {
        String said = check("merci", words);
        if (me.equals(colleague)) {
            throw new Failure.Invalid("collegue", "impressions.thanks-self");
        }
        transactions.change(() -> {
            member(campaign, me);
            member(campaign, colleague);
            Thanks thanks = new Thanks(campaign, me, colleague, said);
            if (said.isBlank()) {
                referents.remove(thanks);
            } else {
                referents.save(thanks);
            }
        });
    }

    private void member(Id campaign, Id person) {
        if (groups.ofPerson(person).stream().map(Group::campaign).noneMatch(campaign::equals)) {
            throw new Failure.NotFound("impressions.no-such-colleague");
        }
    }

    private static String check(String field, String text) {
        String words = text.replace("\r\n", "\n").replace('\r', '\n');
        int signs = words.codePointCount(0, words.length());
        if (signs > WORDS_AT_MOST) {
            throw new Failure.Invalid(field, "impressions.comment-too-long", WORDS_AT_MOST, signs);
        }
        return words;
    }
}
