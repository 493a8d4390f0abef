package fr.essaim.host.embedded.accounts;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Consumer;

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
     * Of somebody who came with a code a moment ago and can do nothing else: the code is not asked again.
     *
     * @throws Failure.Invalid when the code was used up meanwhile, or the password is too easy
     */
    public void chooseFirst(Id account, String chosen) {
        replace(account, chosen, kept -> {
            if (!kept.temporary()) {
                throw new Failure.Invalid("mot-de-passe", "host.password-already");
            }
        });
    }

    /**
     * @param current the password or code in use: asked again, for a session left open on a shared computer
     * @throws Failure.Invalid when {@code current} is wrong or the new one too easy
     */
    public void choose(Id account, String current, String chosen) {
        replace(account, chosen, kept -> {
            if (current == null || !passwords.matches(current, kept)) {
                throw new Failure.Invalid("mot-de-passe-actuel", "host.password-current");
            }
        });
    }

    private void replace(Id account, String chosen, Consumer<Secret> proof) {
        Account owner = transactions.read(
                () -> accounts.find(account).orElseThrow(() -> new Failure.NotFound("host.no-account")));
        Secret kept = transactions
                .read(() -> accounts.secret(account))
                .orElseThrow(() -> new Failure.Invalid("mot-de-passe-actuel", "host.password-current"));
        proof.accept(kept);
        passwords.check(chosen, owner.username());
        Secret next = passwords.password(chosen);
        transactions.change(() -> accounts.keep(account, next));
    }
}
