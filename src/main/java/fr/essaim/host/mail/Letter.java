package fr.essaim.host.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * One plain letter to one person.
 *
 * @param key ours: the same letter sent again bears the same Message-ID
 */
public record Letter(String key, String to, String subject, String text) {

    private static final int BYTES_A_WORD = 42;

    /** An address of ASCII letters, as every mail server takes it; nothing else ever reaches a command or a header. */
    static boolean isAddress(String text) {
        return text.matches("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}");
    }

    /** With its headers, all lines ended as SMTP wants them; the text in Base64, so that no line begins with a dot. */
    String written(MailSettings by, Instant now) {
        List<String> lines = List.of(
                "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)),
                "From: Essaim <" + by.from() + ">",
                "To: <" + to + ">",
                "Subject: " + encodedSubject(),
                "Message-ID: <" + key + "@" + by.domain() + ">",
                "Auto-Submitted: auto-generated",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: base64",
                "",
                Base64.getMimeEncoder()
                        .encodeToString(text.replaceAll("\\R", "\r\n").getBytes(StandardCharsets.UTF_8)));
        return String.join("\r\n", lines) + "\r\n";
    }

    /** In encoded words (RFC 2047) of whole characters; a line break in a subject would begin another header. */
    private String encodedSubject() {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int sign : subject.replaceAll("[\\p{Cntrl}\\s]+", " ").codePoints().toArray()) {
            String next = Character.toString(sign);
            if (bytes(word + next).length > BYTES_A_WORD) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.append(next);
        }
        words.add(word.toString());
        return String.join(
                "\r\n ",
                words.stream()
                        .map(one -> "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(one)) + "?=")
                        .toList());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
