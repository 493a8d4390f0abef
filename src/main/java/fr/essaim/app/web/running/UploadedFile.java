package fr.essaim.app.web.running;

import fr.essaim.kernel.Failure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one file of a multipart form as a stream: an archive may be larger than memory. What follows the file in the
 * form is the end mark, which a ZIP reader never looks at.
 */
final class UploadedFile extends InputStream {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=(?:\"([^\"]+)\"|([^;\\s]+))");
    private static final int LONGEST_LINE = 8192;

    private final InputStream body;

    UploadedFile(String contentType, InputStream stream) throws IOException {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new Failure.Invalid("fichier", "admin.no-archive");
        }
        this.body = new BufferedInputStream(stream, 1 << 16);
        boolean file = false;
        for (String line = line(); !(file && line.isEmpty()); line = line()) {
            file |= line.startsWith("Content-Disposition:") && line.contains("filename=");
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int sign = body.read(); sign != '\n'; sign = body.read()) {
            if (sign < 0 || line.length() > LONGEST_LINE) {
                throw new Failure.Invalid("fichier", "admin.no-archive");
            }
            line.append((char) sign);
        }
        return new String(line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).strip();
    }

    @Override
    public int read() throws IOException {
        return body.read();
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        return body.read(buffer, from, length);
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
