package fr.essaim.invitations.web;

/** Where this instance is reached from outside, for what is scanned from paper or from a wall. */
@FunctionalInterface
public interface DayAddress {

    /** Ends with a slash. */
    String base();
}
