package fr.essaim.host.embedded.arrivals;

import java.util.Optional;

/** Groups that were made here by a program which has another platform now. */
public interface MovedGroups {

    /**
     * Where the group talks now.
     *
     * @param key of the one who had the group made, "" for a group made here
     * @return a whole address; empty for a group whose place is here
     */
    Optional<String> address(String key);
}
