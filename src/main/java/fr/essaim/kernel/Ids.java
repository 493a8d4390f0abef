package fr.essaim.kernel;

import java.security.SecureRandom;

/** Mints opaque ids. Each call gives one that was never given before in this store. Safe for use by many threads. */
@FunctionalInterface
public interface Ids {

    Id next();

    /** 130 random bits in 26 letters and digits: not to be guessed, fit for a URL and for reading aloud. */
    static Ids random() {
        String alphabet = "abcdefghijkmnpqrstuvwxyz23456789";
        SecureRandom random = new SecureRandom();
        return () -> new Id(random.ints(26, 0, alphabet.length())
                .collect(StringBuilder::new, (text, at) -> text.append(alphabet.charAt(at)), StringBuilder::append)
                .toString());
    }
}
