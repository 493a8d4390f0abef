package fr.essaim.invitations;

/**
 * Proves that an address is ours, by a key that lies outside the stores and their archives: for those who come without
 * signing in.
 */
@FunctionalInterface
public interface Seal {

    /** The same for the same text while the key is the same; letters, digits, {@code -} and {@code _} only. */
    String of(String text);
}
