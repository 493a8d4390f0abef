package fr.essaim.kernel;

import java.security.SecureRandom;

/** 130 random bits in 26 letters and digits: not to be guessed, fit for a URL and for reading aloud. */
public final class RandomIds implements Ids {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 26;

    private final SecureRandom random = new SecureRandom();

    @Override
    public Id next() {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Id(text.toString());
    }
}
