package fr.essaim.web.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What stands before the next mark of a form. The mark is looked for as the bytes come, none is read twice. */
final class PartContent extends InputStream {

    private final InputStream body;
    private final byte[] mark;
    private final int[] border;
    private int matched;
    private int held = -1;
    private int given;
    private int owed;
    private boolean ended;

    PartContent(InputStream body, String mark) {
        this.body = body;
        this.mark = mark.getBytes(StandardCharsets.ISO_8859_1);
        this.border = borders(this.mark);
    }

    /** Whether the mark was found. */
    boolean ended() {
        return ended;
    }

    @Override
    public int read() throws IOException {
        while (owed == 0 && !ended) {
            int next = held >= 0 ? held : body.read();
            held = -1;
            if (next == (mark[matched] & 0xff)) {
                ended = ++matched == mark.length;
            } else if (matched == 0) {
                return next;
            } else {
                // so much of the mark was none after all: it belongs to the content
                int kept = next < 0 ? 0 : border[matched];
                given = 0;
                owed = matched - kept;
                matched = kept;
                held = next;
            }
        }
        if (owed == 0) {
            return -1;
        }
        owed--;
        return mark[given++] & 0xff;
    }

    /** Of each beginning of the mark, how long its longest end is that begins the mark too. */
    private static int[] borders(byte[] mark) {
        int[] border = new int[mark.length + 1];
        int length = 0;
        for (int end = 1; end < mark.length; end++) {
            while (length > 0 && mark[end] != mark[length]) {
                length = border[length];
            }
            border[end + 1] = mark[end] == mark[length] ? ++length : length;
        }
        return border;
    }
}
