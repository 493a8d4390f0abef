package fr.essaim.app.web.running;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.kernel.Failure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class UploadedFileTest {

    private static final String TYPE = "multipart/form-data; boundary=----mark";

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a"));
            zip.write("hello\r\n------mark\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        return out.toByteArray();
    }

    private static byte[] form(String head, byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(head.getBytes(StandardCharsets.UTF_8));
        out.write(file);
        out.write("\r\n------mark--\r\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    @Test
    void theFileOfTheFormIsReadAndTheFieldsBeforeItPassedOver() throws IOException {
        String head = "------mark\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\nvalue\r\n------mark\r\n"
                + "Content-Disposition: form-data; name=\"fichier\"; filename=\"é.zip\"\r\n"
                + "Content-Type: application/zip\r\n\r\n";
        try (ZipInputStream zip =
                new ZipInputStream(new UploadedFile(TYPE, new ByteArrayInputStream(form(head, zip()))))) {
            zip.getNextEntry();
            assertArrayEquals("hello\r\n------mark\r\n".getBytes(StandardCharsets.US_ASCII), zip.readAllBytes());
        }
    }

    @Test
    void whatHoldsNoFileIsRefusedInWords() {
        byte[] nothing = "------mark\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\nvalue\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        assertThrows(Failure.Invalid.class, () -> new UploadedFile(TYPE, new ByteArrayInputStream(nothing)).close());
        assertThrows(
                Failure.Invalid.class,
                () -> new UploadedFile("multipart/form-data", new ByteArrayInputStream(nothing)).close());
    }
}
