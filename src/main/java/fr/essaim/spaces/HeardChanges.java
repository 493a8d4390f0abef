package fr.essaim.spaces;

/** How far the host's changes were followed. Needs a running transaction. */
public interface HeardChanges {

    /**
     * The host's number of the last change that was looked into, 0 for none.
     *
     * @param home which host: each counts for itself
     */
    long last(String home);

    void heard(String home, long seq);
}
