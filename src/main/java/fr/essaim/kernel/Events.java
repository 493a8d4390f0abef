package fr.essaim.kernel;

/**
 * News of what happened, told after the change is on disk. Raised inside a write transaction; a listener works in
 * its own transactions and its failure never undoes the fact. Names of events are past participles.
 */
@FunctionalInterface
public interface Events {

    void raise(Object event);
}
