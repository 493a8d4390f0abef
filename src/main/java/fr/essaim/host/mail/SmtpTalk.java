package fr.essaim.host.mail;

import fr.essaim.host.spi.HostFailure;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;

/**
 * A conversation with a mail server: commands and answers. What the server says is read for its numbers and never
 * kept.
 */
final class SmtpTalk implements AutoCloseable {

    private static final int LONGEST_ANSWER = 100;

    private final MailSettings settings;
    private final SmtpWire wire;
    private final Set<String> offers = new HashSet<>();

    SmtpTalk(MailSettings settings, SSLSocketFactory secure) {
        this.settings = settings;
        this.wire = new SmtpWire(settings, secure);
    }

    void open() throws IOException {
        wire.connect();
        need(220, answer(), HostFailure.unavailable("mail-later"));
        hello();
    }

    /** What may be done is asked anew: before TLS it could have been said by anybody. */
    void startTls() throws IOException {
        if (!offers.contains("STARTTLS")) {
            throw HostFailure.refused("mail-no-tls");
        }
        need(220, ask("STARTTLS"), HostFailure.refused("mail-no-tls"));
        wire.encrypt();
        hello();
    }

    private void hello() throws IOException {
        offers.clear();
        need(250, ask("EHLO " + settings.domain()), HostFailure.refused("mail-refused"));
    }

    boolean offers(String what) {
        return offers.contains(what);
    }

    /** Sends one line and gives the number of the answer. */
    int ask(String line) throws IOException {
        say(line + "\r\n");
        return answer();
    }

    void say(String text) throws IOException {
        wire.say(text);
    }

    /** A number of the 400s asks for patience, whatever was asked; another unexpected one is the failure given. */
    static void need(int wanted, int got, HostFailure otherwise) {
        if (got / 100 == 4) {
            throw HostFailure.unavailable("mail-later");
        }
        if (got != wanted) {
            throw otherwise;
        }
    }

    private int answer() throws IOException {
        for (int lines = 0; lines < LONGEST_ANSWER; lines++) {
            String line = wire.line();
            if (line.length() < 3 || !line.substring(0, 3).matches("[2-5]\\d\\d")) {
                throw HostFailure.malformed("unreadable", null);
            }
            if (line.length() > 4) {
                note(line.substring(4));
            }
            if (line.length() == 3 || line.charAt(3) != '-') {
                return Integer.parseInt(line.substring(0, 3));
            }
        }
        throw HostFailure.malformed("unreadable", null);
    }

    private void note(String offered) {
        String said = offered.toUpperCase(Locale.ROOT).strip();
        String[] words = said.split("[ =]+");
        offers.add(words[0]);
        for (int i = 1; i < words.length && words[0].equals("AUTH"); i++) {
            offers.add("AUTH " + words[i]);
        }
    }

    /** What went wrong below, in the codes of every connection. */
    static HostFailure failure(IOException wrong) {
        String code = wrong instanceof SSLException
                ? "tls"
                : wrong instanceof SocketTimeoutException ? "timeout" : "connection";
        return HostFailure.unavailable(code, wrong);
    }

    @Override
    public void close() {
        wire.close();
    }
}
