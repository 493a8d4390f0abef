package fr.essaim.journal.photos;

import fr.essaim.kernel.Id;
import java.util.Optional;

/** Where photos are kept, one an entry at most. On disk once a method returned; needs no transaction. */
public interface Photos {

    /** The photo as JPEG. */
    Optional<byte[]> of(Id entry);

    /** Whether there is one; much cheaper than reading it. */
    boolean has(Id entry);

    /** What it shows, in words; "" while nobody said. */
    String described(Id entry);

    /**
     * Draws the picture in the file anew and puts it in place of the one before, whose description goes with it.
     *
     * @throws fr.essaim.kernel.Failure.Invalid when it is no JPEG or PNG, is broken, or would take too much memory
     */
    void keep(Id entry, byte[] file);

    void describe(Id entry, String words);

    /** Does nothing when there is none. */
    void forget(Id entry);
}
