package fr.essaim.spaces.notices;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted.Words;
import java.util.Optional;

/** What a notice needs from outside the room to become a letter: sentences, addresses, and where the person is. */
public interface NoticeWording {

    /** In French, the language of the schools: a host shows everybody the same. */
    String say(Words words);

    /** The title of a notice that takes the place of one already sent. */
    String changed(String title);

    /** The whole address of a path of ours. */
    String address(String path);

    /** The same for a letter to one person, who may have no account here: what can be answered without one leads there. */
    default String ownAddress(Id person, String path) {
        return address(path);
    }

    /** By which a host may know the person, "" when not known. */
    String email(Id person);

    /**
     * The person's id in a directory, learnt when the person came in from there.
     *
     * @param source {@code host} for the host's own id, {@code cas} for a user name there
     */
    Optional<String> idIn(String source, Id person);
}
