package fr.essaim.questionnaire.files;

import java.util.Optional;

/** UTF-16 without its mark: in our languages nearly every second byte is zero. */
final class Wide {

    private static final int SAMPLE = 4096;

    private Wide() {}

    static Optional<String> guess(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                if ((i & 1) == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int half = length / 2;
        if (bytes.length % 2 != 0 || half == 0 || even + odd == 0) {
            return Optional.empty();
        }
        if (odd * 10 >= half * 7 && even * 10 <= half) {
            return Optional.of("UTF-16LE");
        }
        return even * 10 >= half * 7 && odd * 10 <= half ? Optional.of("UTF-16BE") : Optional.empty();
    }
}
