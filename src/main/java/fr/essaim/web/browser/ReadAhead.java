package fr.essaim.web.browser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** A body of which the beginning, up to a limit, is looked at before its reader gets it whole. */
public final class ReadAhead extends InputStream {

    private final InputStream body;
    private final int most;
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

    public ReadAhead(InputStream body, int most) {
        this.most = most;
        this.body = body;
    }

    @Override
    public int read() throws IOException {
        int next = seen.size() < most ? body.read() : -1;
        if (next >= 0) {
            seen.write(next);
        }
        return next;
    }

    /** The body from its first byte, whatever was looked at. */
    public InputStream again() {
        return new SequenceInputStream(new ByteArrayInputStream(seen.toByteArray()), body);
    }
}
