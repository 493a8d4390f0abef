package fr.essaim.host.embedded.accounts;

import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Set;

/** The people of a campaign who should be able to sign in here. Needs a running transaction. */
@FunctionalInterface
public interface Newcomers {

    /** Everybody of these schools in the campaign, with the id they are known by, whether they have an account or not. */
    List<OpenAccounts.Person> of(Id campaign, Set<String> schools);

    /** Whether the person steers the campaign, as project team or head. */
    default boolean steers(Id campaign, Id person) {
        return false;
    }
}
