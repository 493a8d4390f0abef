package fr.essaim.questionnaire.files;

import fr.essaim.kernel.Failure;

/**
 * How far bytes are UTF-8. All of it: UTF-8. Nothing of it beyond ASCII: Windows-1252. Both in one file: two files were
 * glued together, and no single encoding would read it right.
 */
record Utf8Check(int goodSequences, int wrongLine) {

    static Utf8Check of(byte[] bytes) {
        int good = 0;
        int wrong = 0;
        int line = 1;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b == '\n') {
                line++;
            } else if (b >= 0x80) {
                int length = sequence(bytes, i);
                if (length > 1) {
                    good += usual(bytes, i, length) ? 1 : 0;
                    i += length - 1;
                } else if (wrong == 0) {
                    wrong = line;
                }
            }
        }
        return new Utf8Check(good, wrong);
    }

    String encoding() {
        if (wrongLine == 0) {
            return "UTF-8";
        }
        if (goodSequences > 0) {
            throw new Failure.Invalid("fichier", "questionnaire.file-mixed-encodings", wrongLine);
        }
        return Decoding.WINDOWS;
    }

    private static int sequence(byte[] bytes, int at) {
        int b = bytes[at] & 0xFF;
        int length = b >= 0xC2 && b <= 0xDF ? 2 : b >= 0xE0 && b <= 0xEF ? 3 : b >= 0xF0 && b <= 0xF4 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** Letters and signs of European texts; by chance “é »” in Windows-1252 is also a rare Chinese sign in UTF-8. */
    private static boolean usual(byte[] bytes, int at, int length) {
        int b = bytes[at] & 0xFF;
        return length == 2 && b <= 0xC5 || length == 3 && b == 0xE2 && (bytes[at + 1] & 0xFF) <= 0x82;
    }
}
