package fr.essaim.rdf.log;

import fr.essaim.rdf.index.State;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.thrift.ThriftRDF;
import org.apache.jena.sparql.core.Quad;

/**
 * Whole states in RDF Thrift, followed by one line that counts and checks them. A snapshot has its name only once
 * it is whole and on disk.
 */
final class Snapshots {

    private static final Pattern END = Pattern.compile("# essaim-snapshot quads=(\\d{12}) crc=([0-9a-f]{8})\n");
    private static final int LINE = "# essaim-snapshot quads=000000000000 crc=00000000\n".length();
    private static final int BUFFER = 1 << 16;

    private final Disk disk;

    Snapshots(Disk disk) {
        this.disk = disk;
    }

    void write(State state, long number) throws IOException {
        String name = FileNames.snapshot(number);
        String part = name + FileNames.PART;
        disk.delete(part);
        try (Disk.LogFile file = disk.open(part)) {
            Checked out = new Checked(file);
            StreamRDF rows = ThriftRDF.streamToOutputStream(out);
            rows.start();
            state.quads().forEach(rows::quad);
            rows.finish();
            out.flush();
            byte[] line = line(state.size(), out.sum);
            file.append(line, 0, line.length);
            file.force();
        } catch (IOException | RuntimeException failure) {
            disk.delete(part);
            throw new IOException("no room for " + name, failure);
        }
        disk.rename(part, name);
        disk.force();
    }

    private static byte[] line(long quads, CRC32C sum) {
        return PatchText.bytes(
                String.format(Locale.ROOT, "# essaim-snapshot quads=%012d crc=%08x\n", quads, sum.getValue()));
    }

    State read(long number, PatchText.Shared shared) throws IOException {
        String name = FileNames.snapshot(number);
        End end = check(name);
        State[] state = {State.EMPTY};
        try (InputStream file = new Part(new BufferedInputStream(disk.read(name), BUFFER), end.start())) {
            ThriftRDF.inputStreamToStream(file, new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    state[0] = state[0].plus(
                            shared.one(quad.getGraph()),
                            shared.one(quad.getSubject()),
                            shared.one(quad.getPredicate()),
                            shared.one(quad.getObject()));
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        if (state[0].size() != end.quads()) {
            throw StoreRefused.damaged(name, end.start(), "it counts " + end.quads() + ", not " + state[0].size());
        }
        return state[0];
    }

    /** Where the last line begins, and what it counts. */
    private record End(long start, long quads) {}

    /** Checks the whole file before any of it is believed. */
    private End check(String name) throws IOException {
        try (InputStream file = disk.read(name)) {
            CRC32C sum = new CRC32C();
            byte[] line = new byte[0];
            byte[] buffer = new byte[BUFFER];
            long length = 0;
            for (int count = file.read(buffer); count >= 0; count = file.read(buffer)) {
                byte[] joined = Arrays.copyOf(line, line.length + count);
                System.arraycopy(buffer, 0, joined, line.length, count);
                int settled = Math.max(0, joined.length - LINE);
                sum.update(joined, 0, settled);
                length += settled;
                line = Arrays.copyOfRange(joined, settled, joined.length);
            }
            Matcher end = END.matcher(new String(line, StandardCharsets.ISO_8859_1));
            if (!end.matches() || Long.parseLong(end.group(2), 16) != sum.getValue()) {
                throw StoreRefused.damaged(name, length, "its checksum does not match");
            }
            return new End(length, Long.parseLong(end.group(1)));
        }
    }

    /** Appends in larger pieces and sums up what went through. */
    private static final class Checked extends OutputStream {

        private final Disk.LogFile file;
        private final CRC32C sum = new CRC32C();
        private final byte[] buffer = new byte[BUFFER];
        private int filled;

        Checked(Disk.LogFile file) {
            this.file = file;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int from = offset;
            int left = length;
            while (left > 0) {
                int now = Math.min(left, buffer.length - filled);
                System.arraycopy(bytes, from, buffer, filled, now);
                filled += now;
                from += now;
                left -= now;
                if (filled == buffer.length) {
                    flush();
                }
            }
        }

        @Override
        public void flush() throws IOException {
            if (filled > 0) {
                sum.update(buffer, 0, filled);
                file.append(buffer, 0, filled);
                filled = 0;
            }
        }
    }

    /** The first bytes of a stream. A failing disk ends the reading: Thrift's own reader would try for ever. */
    private static final class Part extends FilterInputStream {

        private long left;

        Part(InputStream in, long length) {
            super(in);
            this.left = length;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            try {
                int count = left == 0 ? -1 : super.read(bytes, offset, (int) Math.min(length, left));
                left -= Math.max(count, 0);
                return count;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
