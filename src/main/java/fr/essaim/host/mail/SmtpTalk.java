package fr.essaim.host.mail;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.wire.OwnNetwork;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A conversation with a mail server: commands, answers, and TLS with the server's name checked. A connection takes 3 s,
 * the whole 30 s at most. What the server says is read for its numbers and never kept.
 */
final class SmtpTalk implements AutoCloseable {

    private static final int CONNECT_MILLIS = 3000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LONGEST_ANSWER = 100;
    private static final int LONGEST_LINE = 2000;

    private final MailSettings settings;
    private final SSLSocketFactory secure;
    private final long end = System.nanoTime() + PATIENCE.toNanos();
    private final Set<String> offers = new HashSet<>();
    private Socket socket = new Socket();
    private BufferedReader answers;

    SmtpTalk(MailSettings settings, SSLSocketFactory secure) {
        this.settings = settings;
        this.secure = secure;
    }

    void open() throws IOException {
        var address = OwnNetwork.addresses(settings.host(), settings.privately())[0];
        socket.connect(new InetSocketAddress(address, settings.port()), CONNECT_MILLIS);
        if (settings.security() == MailSettings.Security.TLS) {
            encrypt();
        } else {
            listen();
        }
        need(220, answer(), HostFailure.unavailable("mail-later"));
        hello();
    }

    /** What may be done is asked anew: before TLS it could have been said by anybody. */
    void startTls() throws IOException {
        if (!offers.contains("STARTTLS")) {
            throw HostFailure.refused("mail-no-tls");
        }
        need(220, ask("STARTTLS"), HostFailure.refused("mail-no-tls"));
        encrypt();
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
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
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
            String line = line();
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

    private String line() throws IOException {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException();
        }
        socket.setSoTimeout((int) left);
        StringBuilder line = new StringBuilder();
        for (int sign = answers.read(); sign != '\n'; sign = answers.read()) {
            if (sign < 0 || line.length() > LONGEST_LINE) {
                throw new IOException("no whole line");
            }
            line.append((char) sign);
        }
        return line.toString().stripTrailing();
    }

    private void encrypt() throws IOException {
        SSLSocket safe = (SSLSocket) secure.createSocket(socket, settings.host(), settings.port(), true);
        SSLParameters parameters = safe.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        safe.setSSLParameters(parameters);
        safe.setSoTimeout((int) PATIENCE.toMillis());
        safe.startHandshake();
        socket = safe;
        listen();
    }

    private void listen() throws IOException {
        answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
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
        try (Socket closed = socket) {
            if (closed.isConnected() && !closed.isClosed()) {
                say("QUIT\r\n");
            }
        } catch (IOException gone) {
            // it was over anyway
        }
    }
}
