package fr.essaim.app.own;

import fr.essaim.kernel.Id;
import java.util.List;

/**
 * One kind of thing kept about people, as the person it is about may take it away. Found as a bean. Gives what is the
 * person's own and nothing of anybody else, whatever the person's roles. Every method needs a running transaction.
 */
public interface OwnData {

    /** Where it stands among the others, from the account to what others saw. */
    int order();

    /** Name of its part in the files; {@code app.own.<category>} says it on screens. */
    String category();

    /** Empty when nothing is kept. */
    List<Piece> of(Id person);
}
