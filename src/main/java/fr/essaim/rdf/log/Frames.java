package fr.essaim.rdf.log;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * The records of a log file: a comment line that numbers, measures and checks the patch after it. A log stays a
 * plain RDF Patch file, and a half record is never taken for a whole one.
 *
 * <p>Each line also says up to which byte the file was on disk when the record was written. So a broken record that
 * was never synced (a torn tail) differs from one that was acknowledged: after the latter stands a record that
 * vouches for it.
 */
final class Frames {

    private static final String MARK = "# essaim-record ";
    private static final int LINE_AT_MOST = 160;
    private static final Pattern LINE = Pattern.compile(
            "(# essaim-record number=(\\d{1,18}) synced=(\\d{1,18}) bytes=(\\d{1,9})) crc=([0-9a-f]{8})");

    /** One whole record of a file. */
    record Frame(long number, long synced, int start, int end) {}

    private Frames() {}

    static byte[] frame(long number, long synced, byte[] patch) {
        String head = MARK + "number=" + number + " synced=" + synced + " bytes=" + patch.length;
        byte[] line = PatchText.bytes(head + " crc=" + check(head, patch, 0, patch.length) + "\n");
        byte[] whole = new byte[line.length + patch.length];
        System.arraycopy(line, 0, whole, 0, line.length);
        System.arraycopy(patch, 0, whole, line.length, patch.length);
        return whole;
    }

    /** The whole record that begins at {@code start}, or null if there is none. */
    static Frame at(byte[] file, int start) {
        int lineEnd = start;
        int last = Math.min(file.length, start + LINE_AT_MOST);
        while (lineEnd < last && file[lineEnd] != '\n') {
            lineEnd++;
        }
        if (lineEnd == last) {
            return null;
        }
        Matcher line = LINE.matcher(new String(file, start, lineEnd - start, StandardCharsets.ISO_8859_1));
        if (!line.matches()) {
            return null;
        }
        int body = lineEnd + 1;
        int length = Integer.parseInt(line.group(4));
        if (length > file.length - body
                || !check(line.group(1), file, body, length).equals(line.group(5))) {
            return null;
        }
        return new Frame(Long.parseLong(line.group(2)), Long.parseLong(line.group(3)), start, body + length);
    }

    /** Whether some later record says that what is broken at {@code start} had been on disk. */
    static boolean vouchedFor(byte[] file, int start) {
        byte[] mark = PatchText.bytes(MARK);
        for (int i = start + 1; i <= file.length - mark.length; i++) {
            if (file[i] == '#' && file[i - 1] == '\n' && begins(file, i, mark)) {
                Frame frame = at(file, i);
                if (frame != null && frame.synced() > start) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean begins(byte[] file, int start, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (file[start + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String check(String head, byte[] bytes, int start, int length) {
        CRC32C sum = new CRC32C();
        sum.update(PatchText.bytes(head));
        sum.update(bytes, start, length);
        return String.format("%08x", sum.getValue());
    }
}
