package fr.essaim.app.settings;

/** Whether something went out that was made with a setting which therefore may not change any more. */
@FunctionalInterface
public interface InUse {

    /** Public identifiers were given out. */
    boolean published();
}
