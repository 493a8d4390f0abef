package fr.essaim.host.embedded.accounts;

import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;

/**
 * The accounts kept. Needs a running transaction. User names and addresses are compared without regard to case.
 */
public interface Accounts {

    Optional<Account> find(Id id);

    Optional<Account> byUsername(String username);

    Optional<Account> byEmail(String email);

    /** Accounts of a school, active or not, by display name. */
    List<Account> ofSchool(String uai);

    /** Number of accounts, to tell a fresh platform from one in use. */
    long count();

    /**
     * Puts the account in the place of the one with its id.
     *
     * @throws fr.essaim.kernel.Failure.Conflict if the user name or the address belongs to another account
     */
    void save(Account account);

    /** The secret of an account; empty for one that can only be entered with a new code. */
    Optional<Secret> secret(Id account);

    void keep(Id account, Secret secret);

    /** Removes the account and its secret; what the person wrote is another matter. */
    void remove(Id account);

    /** Whoever signs in with this: a user name or an address. */
    default Optional<Account> byLogin(String login) {
        return byUsername(login).or(() -> byEmail(login));
    }
}
