package fr.essaim.host.live;

import java.util.List;

/** The pages of a real host, as far as both ask the same of them. */
interface HostPages {

    /** @return the names of the groups there */
    List<String> groups();

    /** @return how many texts of that space bear the words */
    int bearing(String space, String words);

    /** Takes away, as somebody of the host does, the text that bears the words. */
    void delete(String space, String words);
}
