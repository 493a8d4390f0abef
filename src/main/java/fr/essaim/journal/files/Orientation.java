package fr.essaim.journal.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as its JPEG says: 1 to 8 as in Exif, 1 when it does not say or says nonsense. */
final class Orientation {

    private static final int TAG = 0x0112;

    private Orientation() {}

    static int of(byte[] jpeg) {
        int at = 2;
        while (at + 10 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            int length = (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
            if (marker == 0xE1 && jpeg[at + 4] == 'E' && jpeg[at + 5] == 'x' && jpeg[at + 6] == 'i') {
                return inExif(jpeg, at + 10, Math.min(jpeg.length, at + 2 + length));
            }
            if (marker == 0xDA || length < 2) {
                return 1;
            }
            at += 2 + length;
        }
        return 1;
    }

    private static int inExif(byte[] jpeg, int from, int to) {
        if (to - from < 8) {
            return 1;
        }
        ByteBuffer exif = ByteBuffer.wrap(jpeg, from, to - from).slice();
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        if (directory < 8 || directory > exif.limit() - 2) {
            return 1;
        }
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 2 + 12 * (i + 1) <= exif.limit(); i++) {
            int entry = directory + 2 + 12 * i;
            if ((exif.getShort(entry) & 0xFFFF) == TAG) {
                int said = exif.getShort(entry + 8);
                return said >= 1 && said <= 8 ? said : 1;
            }
        }
        return 1;
    }
}
