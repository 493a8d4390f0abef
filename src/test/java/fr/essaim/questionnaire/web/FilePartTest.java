package fr.essaim.questionnaire.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.kernel.Failure;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FilePartTest {

    private static final String TYPE = "multipart/form-data; boundary=----x";

    private static byte[] form(String name, String content) {
        return ("------x\r\nContent-Disposition: form-data; name=\"autre\"\r\n\r\nrien\r\n------x\r\n"
                        + "Content-Disposition: form-data; name=\"fichier\"; filename=\"" + name + "\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n" + content + "\r\n------x--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static String refused(byte[] bytes, int most) {
        return assertThrows(Failure.Invalid.class, () -> FilePart.read(TYPE, in(bytes), most))
                .violations()
                .get(0)
                .key();
    }

    @Test
    void theFileComesWhole() {
        String content = "a;é\r\n--\r\n1;2\r\n\r\n";
        assertArrayEquals(
                content.getBytes(StandardCharsets.UTF_8), FilePart.read(TYPE, in(form("é.csv", content)), 1000));
        assertArrayEquals(
                new byte[0], FilePart.read("multipart/form-data; boundary=\"----x\"", in(form("a.csv", "")), 1000));
    }

    @Test
    void noFileChosenIsSaid() {
        assertEquals("questionnaire.no-file-chosen", refused(form("", ""), 1000));
        assertEquals("questionnaire.no-file-chosen", refused(new byte[0], 1000));
    }

    @Test
    void aPartCutBeforeItsContentIsNoFile() {
        byte[] cut =
                "------x\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"a.csv\"\r\n\r\n------x--\r\n"
                        .getBytes(StandardCharsets.UTF_8);
        assertEquals("questionnaire.no-file-chosen", refused(cut, 1000));
    }

    @Test
    void whatIsTooBigIsNotTaken() {
        assertEquals("questionnaire.file-too-big", refused(form("a.csv", "x".repeat(1001)), 1000));
        assertEquals("questionnaire.file-too-big", refused(form("a.csv", "x".repeat(20_000)), 1000));
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThrows(Failure.Invalid.class, () -> FilePart.read(TYPE, endless, 1000));
    }
}
