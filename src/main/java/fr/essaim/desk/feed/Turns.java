package fr.essaim.desk.feed;

import fr.essaim.kernel.Id;

/** How often each person asked for another address. Needs a running transaction. */
public interface Turns {

    /** 0 for who never did. */
    int of(Id person);

    void next(Id person);

    /** @return whether there was anything to forget */
    boolean forget(Id person);
}
