package fr.essaim.host.mail;

import fr.essaim.host.wire.OwnNetwork;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Lines to and from a mail server, in the clear or by TLS with the server's name checked. A connection takes 3 s, the
 * whole 30 s at most.
 */
final class SmtpWire implements AutoCloseable {

    private static final int CONNECT_MILLIS = 3000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LONGEST_LINE = 2000;

    private final MailSettings settings;
    private final SSLSocketFactory secure;
    private final long end = System.nanoTime() + PATIENCE.toNanos();
    private Socket socket = new Socket();
    private BufferedReader answers;

    SmtpWire(MailSettings settings, SSLSocketFactory secure) {
        this.settings = settings;
        this.secure = secure;
    }

    void connect() throws IOException {
        var address = OwnNetwork.addresses(settings.host(), settings.privately())[0];
        socket.connect(new InetSocketAddress(address, settings.port()), CONNECT_MILLIS);
        if (settings.security() == MailSettings.Security.TLS) {
            encrypt();
        } else {
            listen();
        }
    }

    void say(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    String line() throws IOException {
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

    void encrypt() throws IOException {
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

    /** Having said the last words, where they can still be said. */
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
