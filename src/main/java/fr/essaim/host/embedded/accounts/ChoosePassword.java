package fr.essaim.host.embedded.accounts;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Gives an account the password its owner chose: after a code, or in the place of an older one. */
@Singleton
public final class ChoosePassword {

    private final Transactions transactions;
    private final Accounts accounts;
    private final Passwords passwords;

    @Inject
    public ChoosePassword(Transactions transactions, Accounts accounts, Passwords passwords) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /**
     * @param current the password or code in use: asked again, for a session left open on a shared computer
     * @throws Failure.Invalid when {@code current} is wrong or the new one too easy
     */
    public void choose(Id account, String current, String chosen) {
        Account owner = transactions.read(
                () -> accounts.find(account).orElseThrow(() -> new Failure.NotFound("host.no-account")));
        Secret kept = transactions
                .read(() -> accounts.secret(account))
                .orElseThrow(() -> new Failure.Invalid("mot-de-passe-actuel", "host.password-current"));
        if (current == null || !passwords.matches(current, kept)) {
            throw new Failure.Invalid("mot-de-passe-actuel", "host.password-current");
        }
        passwords.check(chosen, owner.username());
        Secret next = passwords.password(chosen);
        transactions.change(() -> accounts.keep(account, next));
    }
}
