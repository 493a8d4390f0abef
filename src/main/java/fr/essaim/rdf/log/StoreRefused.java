package fr.essaim.rdf.log;

/** The store will not open, and says why and what to do; for whoever starts the server, never for a visitor. */
public final class StoreRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Reason {
        LOCKED,
        NEWER_FORMAT,
        DAMAGED,
        INCOMPLETE,
        OCCUPIED,
        UNREADABLE
    }

    private final Reason reason;

    private StoreRefused(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static StoreRefused locked(String directory) {
        return new StoreRefused(
                Reason.LOCKED,
                "The store in " + directory + " is in use by another process. Stop that one first, or give this one"
                        + " a directory of its own.",
                null);
    }

    static StoreRefused newer(String directory, String found, int known) {
        return new StoreRefused(
                Reason.NEWER_FORMAT,
                "The store in " + directory + " has format " + found + "; this program knows up to " + known
                        + ". Install the version that wrote it, or a later one. Nothing was changed.",
                null);
    }

    static StoreRefused damaged(String file, long offset, String what) {
        return new StoreRefused(
                Reason.DAMAGED,
                file + " is damaged at byte " + offset + ": " + what + ". What follows was acknowledged, so nothing"
                        + " was cut or changed. Restore the backup of this directory.",
                null);
    }

    static StoreRefused incomplete(String directory, String what) {
        return new StoreRefused(
                Reason.INCOMPLETE,
                "The store in " + directory + " is incomplete: " + what + ". Nothing was changed. Put the missing file"
                        + " back, or restore the backup of this directory.",
                null);
    }

    static StoreRefused occupied(String directory) {
        return new StoreRefused(
                Reason.OCCUPIED, directory + " is not empty: a backup takes a directory of its own.", null);
    }

    static StoreRefused unreadable(String directory, Throwable cause) {
        return new StoreRefused(
                Reason.UNREADABLE, "The store in " + directory + " cannot be read: " + cause.getMessage(), cause);
    }
}
