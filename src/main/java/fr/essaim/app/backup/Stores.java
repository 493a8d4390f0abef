package fr.essaim.app.backup;

import java.nio.file.Path;

/** The private and the public store of this instance, for those who copy, replace or empty them as a whole. */
public interface Stores {

    /** Copies both, as stores that open, into {@code private/} and {@code public/} below; people go on working meanwhile. */
    void copyTo(Path directory);

    /**
     * Puts what such a copy holds in the place of everything kept here, each store in one transaction.
     *
     * @throws fr.essaim.rdf.log.StoreRefused if the copy does not open; nothing was changed then
     */
    void replaceWith(Path directory);

    /** How many quads such a copy holds, opened and read whole: {@code private}, then {@code public}. */
    long[] sizesIn(Path directory);

    /** The same of what is kept here. */
    long[] sizes();

    /** Drops the history on disk, so that what was erased is there no more. */
    void forgetHistory();
}
