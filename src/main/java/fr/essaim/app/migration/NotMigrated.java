package fr.essaim.app.migration;

/** The store cannot be used by this program, and the message says why and what to do; for whoever starts the server. */
public final class NotMigrated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotMigrated(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
