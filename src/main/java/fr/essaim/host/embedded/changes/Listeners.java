package fr.essaim.host.embedded.changes;

/** Whether anybody lives here who may ask for changes; without, none is kept. */
@FunctionalInterface
public interface Listeners {

    boolean any();
}
