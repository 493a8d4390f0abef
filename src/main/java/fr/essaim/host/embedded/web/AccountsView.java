package fr.essaim.host.embedded.web;

import fr.essaim.host.embedded.accounts.HandOverCodes.Standing;
import fr.essaim.host.embedded.accounts.HandOverCodes.State;
import java.util.List;

/** Who of the roster can sign in already. @param path of this page */
public record AccountsView(String path, String rosterPath, List<Standing> people) {

    /** How many would be given a code. */
    public long missing() {
        return count(State.NO_ACCOUNT) + count(State.NO_CODE);
    }

    public long count(State state) {
        return people.stream().filter(one -> one.state() == state).count();
    }
}
