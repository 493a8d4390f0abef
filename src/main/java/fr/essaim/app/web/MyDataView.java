package fr.essaim.app.web;

import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.web.Grant;
import java.util.List;

/**
 * What is kept about one person: the account, the hats, and who read the individual profile. What was written stands
 * in the journal and the space.
 */
public record MyDataView(Account account, List<Grant> grants, List<Look> looks) {

    /**
     * One look of somebody at the profile.
     *
     * @param what key of the message that says what was read
     * @param why key of the message that says for what
     */
    public record Look(String day, String time, String who, String what, String why) {}
}
