package fr.essaim.desk.feed;

/** Proves that a text is ours, by a key that lies outside the stores and their archives. */
@FunctionalInterface
public interface Seal {

    /** The same for the same text while the key is the same; letters, digits, {@code -} and {@code _} only. */
    String of(String text);
}
