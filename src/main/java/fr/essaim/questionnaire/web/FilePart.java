package fr.essaim.questionnaire.web;

import fr.essaim.kernel.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one file of a multipart form, read here so that each server behaves the same and no byte beyond the limit is
 * taken into memory.
 */
public final class FilePart {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=(?:\"([^\"]+)\"|([^;\\s]+))");
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int ENVELOPE = 8 * 1024;

    private FilePart() {}

    /** @return the bytes of the first part that has a file name; none if the person chose no file */
    public static byte[] read(String contentType, InputStream body, int most) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new Failure.Invalid("fichier", "questionnaire.no-file-chosen");
        }
        String mark = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        return file(whole(body, most), mark.getBytes(StandardCharsets.ISO_8859_1), most);
    }

    private static byte[] whole(InputStream body, int most) {
        try {
            byte[] bytes = body.readNBytes(most + ENVELOPE + 1);
            if (bytes.length > most + ENVELOPE) {
                throw tooBig(most);
            }
            return bytes;
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private static Failure tooBig(int most) {
        return new Failure.Invalid("fichier", "questionnaire.file-too-big", most / 1024 / 1024);
    }

    private static byte[] file(byte[] bytes, byte[] mark, int most) {
        int part = find(bytes, mark, 0);
        while (part >= 0) {
            int head = find(bytes, END_OF_HEAD, part);
            int next = find(bytes, mark, part + mark.length);
            if (head < 0 || next < head + END_OF_HEAD.length + 2) {
                break;
            }
            String heading = new String(bytes, part, head - part, StandardCharsets.UTF_8);
            if (heading.contains("filename=\"") && !heading.contains("filename=\"\"")) {
                byte[] file = Arrays.copyOfRange(bytes, head + END_OF_HEAD.length, next - 2);
                if (file.length > most) {
                    throw tooBig(most);
                }
                return file;
            }
            part = next;
        }
        throw new Failure.Invalid("fichier", "questionnaire.no-file-chosen");
    }

    private static int find(byte[] bytes, byte[] wanted, int from) {
        for (int i = from; i <= bytes.length - wanted.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
