package fr.essaim.outcomes;

/** Where this instance is reached from outside: the base of all public names. Never changes once data were shared. */
@FunctionalInterface
public interface PublicAddress {

    /** Ends with a slash. */
    String base();
}
