package fr.essaim.web.render;

/** What every page may have to say of the whole instance. */
public interface Standing {

    /** Whether this is a demonstration: marked on every page, people sign in by one click. */
    boolean demo();

    /** Whether the store takes writes now; when the disk is full, reads go on and pages say so. */
    boolean storeWrites();
}
