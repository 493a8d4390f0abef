package fr.essaim.host.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.TestClock;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.connection.Report;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerTest {

    private static final char[] WORD = "changeit".toCharArray();
    private static SSLContext keys;

    private final TestClock clock = new TestClock();
    private final Letter letter = new Letter(
            "ESSAIM-n1", "ana.roy@college.example", "Été : votre parcours a changé", "Salle B12\n.\nÀ midi 🐝");

    @BeforeAll
    static void aCertificateForLocalhost(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-validity",
                        "2",
                        "-storepass",
                        new String(WORD),
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, WORD);
        }
        KeyManagerFactory ours = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        ours.init(store, WORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry("us", store.getCertificate(store.aliases().nextElement()));
        trusted.init(known);
        keys = SSLContext.getInstance("TLS");
        keys.init(ours.getKeyManagers(), trusted.getTrustManagers(), null);
    }

    private static Map<String, String> settings(FakeMailServer fake, String security) {
        Map<String, String> settings = new HashMap<>();
        settings.put("server", "localhost:" + fake.port());
        settings.put("security", security);
        settings.put("user", "u");
        settings.put("secret", "p");
        settings.put("from", "essaim@academie.example");
        settings.put("allow-private", "true");
        return settings;
    }

    private MailServer server(FakeMailServer fake, String security) {
        return new MailServer(MailSettings.of(settings(fake, security)), keys.getSocketFactory(), clock);
    }

    private HostFailure fails(FakeMailServer fake) {
        return assertThrows(HostFailure.class, () -> server(fake, "starttls").send(letter));
    }

    @Test
    void aLetterArrivesWholeAfterTheLineWasSecured() throws Exception {
        try (FakeMailServer fake = new FakeMailServer(keys, false)) {
            server(fake, "starttls").send(letter);
            assertEquals(
                    List.of("clear EHLO academie.example", "clear STARTTLS"),
                    fake.commands.stream()
                            .filter(one -> one.startsWith("clear "))
                            .toList(),
                    "nothing but the greeting goes in the clear");
            assertTrue(fake.commands.contains("MAIL FROM:<essaim@academie.example>"));
            assertTrue(fake.commands.contains("RCPT TO:<ana.roy@college.example>"));
            String sent = fake.letters.get(0);
            String[] parts = sent.split("\n\n", 2);
            assertEquals(
                    "Salle B12\r\n.\r\nÀ midi 🐝",
                    new String(Base64.getMimeDecoder().decode(parts[1]), StandardCharsets.UTF_8));
            assertEquals("Été : votre parcours a changé", subject(parts[0]));
            assertTrue(parts[0].contains("\nMessage-ID: <ESSAIM-n1@academie.example>\n"), parts[0]);
            assertTrue(parts[0].contains("\nAuto-Submitted: auto-generated\n"), parts[0]);
            assertTrue(sent.lines().allMatch(line -> line.length() <= 78), sent);
        }
    }

    private static String subject(String head) {
        return Pattern.compile("=\\?UTF-8\\?B\\?([^?]*)\\?=")
                .matcher(head)
                .results()
                .map(word -> new String(Base64.getDecoder().decode(word.group(1)), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    @Test
    void tlsFromTheFirstByteAndTheOlderSignInDoToo() throws Exception {
        try (FakeMailServer fake = new FakeMailServer(keys, true)) {
            fake.offers = "AUTH LOGIN";
            server(fake, "tls").send(letter);
            assertEquals(1, fake.letters.size());
        }
    }

    @Test
    void aSubjectCannotBeginAnotherHeaderNorAnAddressAnotherCommand() throws Exception {
        Letter odd = new Letter("k", "a@b.example", "x\r\nBcc: other@c.example", "t");
        String written = odd.written(MailSettings.of(Map.of("server", "m", "from", "e@f.example")), clock.instant());
        assertFalse(written.contains("Bcc"), written);
        try (FakeMailServer fake = new FakeMailServer(keys, false)) {
            for (String to :
                    List.of("a@b.example>\r\nRCPT TO:<c@d.example", "a b@c.example", "é@c.example", "nobody")) {
                HostFailure failure = assertThrows(
                        HostFailure.class, () -> server(fake, "starttls").send(new Letter("k", to, "s", "t")));
                assertEquals("no-mailbox", failure.code());
            }
            assertEquals(List.of(), fake.commands);
        }
    }

    @Test
    void eachRefusalIsToldApart() throws Exception {
        Map<String, String> codes = Map.of(
                "STARTTLS",
                "502 no",
                "AUTH",
                "535 no",
                "MAIL",
                "553 no",
                "RCPT",
                "550 no",
                "DATA",
                "554 no",
                "HI",
                "421 later");
        Map<String, String> wanted = Map.of(
                "STARTTLS", "mail-no-tls",
                "AUTH", "mail-refused",
                "MAIL", "mail-sender",
                "RCPT", "no-mailbox",
                "DATA", "mail-text",
                "HI", "mail-later");
        for (String command : codes.keySet()) {
            try (FakeMailServer fake = new FakeMailServer(keys, false)) {
                fake.spoilt.put(command, codes.get(command));
                assertEquals(wanted.get(command), fails(fake).code(), command);
            }
        }
    }

    @Test
    void aLineThatBreaksOrBabblesMayWorkLater() throws Exception {
        for (String answer : List.of("", "451 greylisted", "hello there", "250 " + "x".repeat(5000))) {
            try (FakeMailServer fake = new FakeMailServer(keys, false)) {
                fake.spoilt.put("RCPT", answer);
                HostFailure failure = fails(fake);
                assertTrue(
                        failure.kind() == HostFailure.Kind.UNAVAILABLE || failure.kind() == HostFailure.Kind.MALFORMED,
                        answer + ": " + failure);
            }
        }
    }

    @Test
    void aServerWhoseCertificateNobodyVouchesForHearsNoPassword() throws Exception {
        try (FakeMailServer fake = new FakeMailServer(keys, false)) {
            Report report = new MailConnectionTest(clock).test(settings(fake, "starttls"));
            assertEquals(
                    List.of("tls-untrusted"),
                    report.findings().stream().map(Report.Finding::code).toList());
            assertTrue(fake.commands.stream().noneMatch(one -> one.contains("AUTH")), fake.commands::toString);
        }
    }

    @Test
    void inTheClearNoPasswordIsSaidAndARelayIsWarnedOf() throws Exception {
        try (FakeMailServer fake = new FakeMailServer(keys, false)) {
            Map<String, String> settings = settings(fake, "none");
            assertEquals("mail-plain-secret", found(settings));
            settings.put("user", "");
            Report report = new MailConnectionTest(clock).test(settings);
            assertTrue(report.works());
            assertEquals("mail-in-the-clear", report.findings().get(0).code());
            assertEquals(List.of(), fake.letters, "a test sends nothing");
        }
    }

    @Test
    void theTestSaysWhatIsMissingOrInside() throws Exception {
        try (FakeMailServer fake = new FakeMailServer(keys, false)) {
            Map<String, String> settings = settings(fake, "starttls");
            settings.put("allow-private", "false");
            assertEquals("mail-private-address", found(settings));
            settings.put("from", "not an address");
            assertEquals("setting-missing", found(settings));
            settings.put("server", "two words");
            assertEquals("setting-missing", found(settings));
            assertEquals(List.of(), fake.commands);
        }
        assertFalse(new MailConnectionTest(clock).knows(Map.of("server", "")));
        assertFalse(MailSettings.of(Map.of("server", "m", "from", "e@f.example", "secret", "hush"))
                .toString()
                .contains("hush"));
    }

    private String found(Map<String, String> settings) {
        return new MailConnectionTest(clock).test(settings).findings().get(0).code();
    }
}
