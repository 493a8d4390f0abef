package fr.essaim.spaces;

/** How far the host's changes were followed. Needs a running transaction. */
public interface HeardChanges {

    /** The host's number of the last change that was looked into, 0 for none. */
    long last();

    void heard(long seq);
}
