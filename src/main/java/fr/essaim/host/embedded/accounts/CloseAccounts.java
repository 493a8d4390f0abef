package fr.essaim.host.embedded.accounts;

import fr.essaim.host.embedded.changes.Change.Type;
import fr.essaim.host.embedded.changes.NoteChange;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Closes the account of somebody who left the school: nobody signs in with it any more, what was written stays. Opened
 * again, it is as it was, with the password its owner chose. Both are noted; repeating either changes nothing.
 */
@Singleton
public final class CloseAccounts {

    private final Transactions transactions;
    private final Newcomers newcomers;
    private final Accounts accounts;
    private final NoteChange noteChange;
    private final Audit audit;

    @Inject
    public CloseAccounts(
            Transactions transactions, Newcomers newcomers, Accounts accounts, NoteChange noteChange, Audit audit) {
        this.transactions = transactions;
        this.newcomers = newcomers;
        this.accounts = accounts;
        this.noteChange = noteChange;
        this.audit = audit;
    }

    /**
     * @param schools whose team presses
     * @throws Failure.Conflict for a colleague of the team or the head: nobody locks the others out
     * @throws Failure.NotFound for somebody who is not on the roster of these schools, or whose account is not theirs to
     *     let in: of another school, of an administrator
     */
    public void close(Id by, Id campaign, Set<String> schools, Id person) {
        set(by, campaign, schools, person, false);
    }

    /** @throws Failure.NotFound as {@link #close} */
    public void reopen(Id by, Id campaign, Set<String> schools, Id person) {
        set(by, campaign, schools, person, true);
    }

    private void set(Id by, Id campaign, Set<String> schools, Id person, boolean open) {
        transactions.change(() -> {
            boolean onRoster = newcomers.of(campaign, schools).stream()
                    .anyMatch(one -> one.id().filter(person::equals).isPresent());
            Account account = accounts.find(person)
                    .filter(one -> onRoster && one.letInBy(schools))
                    .orElseThrow(() -> new Failure.NotFound("host.no-account"));
            if (!open && newcomers.steers(campaign, person)) {
                throw new Failure.Conflict("host.account-of-team");
            }
            if (account.active() != open) {
                accounts.save(account.being(open));
                noteChange.notePerson(Type.USER_UPDATED, person, by.value());
                audit.note(Audit.Act.done(
                        by,
                        Audit.Category.HOST,
                        open ? "host.audit-account-reopened" : "host.audit-account-closed",
                        person.value()));
            }
        });
    }
}
