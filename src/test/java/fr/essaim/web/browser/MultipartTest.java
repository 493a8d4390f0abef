package fr.essaim.web.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.kernel.Failure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MultipartTest {

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

    private static byte[] file(String type, InputStream body, int most) {
        return ChosenFile.bytes(type, body, most, "no-file", "too-big");
    }

    private static String refused(byte[] bytes, int most) {
        return assertThrows(Failure.Invalid.class, () -> file(TYPE, in(bytes), most))
                .violations()
                .get(0)
                .key();
    }

    @Test
    void theFileComesWhole() {
        String content = "a;é\r\n--\r\n1;2\r\n\r\n";
        assertArrayEquals(content.getBytes(StandardCharsets.UTF_8), file(TYPE, in(form("é.csv", content)), 1000));
        assertArrayEquals(new byte[0], file("multipart/form-data; boundary=\"----x\"", in(form("a.csv", "")), 1000));
    }

    @Test
    void noFileChosenIsSaid() {
        assertEquals("no-file", refused(form("", ""), 1000));
        assertEquals("no-file", refused(new byte[0], 1000));
    }

    @Test
    void aPartCutBeforeItsContentIsNoFile() {
        byte[] cut =
                "------x\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"a.csv\"\r\n\r\n------x--\r\n"
                        .getBytes(StandardCharsets.UTF_8);
        assertEquals("no-file", refused(cut, 1000));
    }

    @Test
    void whatIsTooBigIsNotTaken() {
        assertEquals("too-big", refused(form("a.csv", "x".repeat(1001)), 1000));
        assertEquals("too-big", refused(form("a.csv", "x".repeat(20_000)), 1000));
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThrows(Failure.Invalid.class, () -> file(TYPE, endless, 1000));
    }

    @Test
    void whatLooksLikeAMarkAndIsNoneIsContent() {
        for (String content :
                List.of("\r", "\r\n", "\r\n-", "\r\n------", "\r\n------y", "\r\n\r\n------\r\n------", "--")) {
            assertArrayEquals(
                    content.getBytes(StandardCharsets.UTF_8), file(TYPE, in(form("a", content)), 1000), content);
        }
    }

    @Test
    void aFileCutOnItsWayIsNone() {
        byte[] whole = form("a.csv", "x".repeat(500));
        assertEquals("no-file", refused(Arrays.copyOf(whole, whole.length - 9), 1000));
        assertEquals("no-file", refused(Arrays.copyOf(whole, whole.length / 2), 1000));
    }

    @Test
    void theWordsBeforeAFileAreReadAndTheBodyIsThereWholeForItsReader() throws IOException {
        byte[] whole = form("a.csv", "x".repeat(2_000));
        ReadAhead body = new ReadAhead(in(whole), 1_000);
        assertEquals(Map.of("autre", List.of("rien")), new Multipart(TYPE, body).words(500));
        assertArrayEquals(whole, body.again().readAllBytes());
        assertEquals(Map.of(), new Multipart(TYPE, in(whole)).words(2), "more words than are taken");
        ReadAhead endless = new ReadAhead(in("y".repeat(5_000).getBytes(StandardCharsets.UTF_8)), 1_000);
        assertEquals(Map.of(), new Multipart(TYPE, endless).words(500));
        assertEquals(5_000, endless.again().readAllBytes().length);
    }

    @Test
    void aFormWithoutItsMarkIsSaidToBeDamaged() {
        for (String type : Arrays.asList("multipart/form-data", "", null)) {
            Failure.Invalid wrong = assertThrows(Failure.Invalid.class, () -> new Multipart(type, in(new byte[0])));
            assertEquals("web.form-malformed", wrong.violations().get(0).key());
        }
    }
}
