package fr.essaim.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Https before a server that speaks http, as a proxy puts it; its certificate is made for the occasion. */
final class TlsTunnel implements AutoCloseable {

    private static final char[] WORD = "changeit".toCharArray();

    private final ServerSocket door;
    private final int behind;

    private TlsTunnel(ServerSocket door, int behind) {
        this.door = door;
        this.behind = behind;
    }

    static TlsTunnel before(int port) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys(), null, null);
            ServerSocket door =
                    context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
            TlsTunnel tunnel = new TlsTunnel(door, port);
            daemon(tunnel::accept);
            return tunnel;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    private static javax.net.ssl.KeyManager[] keys() throws GeneralSecurityException, IOException {
        Path file = Files.createTempDirectory("tls").resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-validity",
                        "2",
                        "-storepass",
                        new String(WORD),
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        try (InputStream said = keytool.getInputStream()) {
            String text = new String(said.readAllBytes());
            if (!Files.exists(file)) {
                throw new IOException(text);
            }
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(file.toFile(), WORD), WORD);
        return keys.getKeyManagers();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket outside = door.accept();
                Socket inside = new Socket(InetAddress.getLoopbackAddress(), behind);
                daemon(() -> copy(outside, inside));
                daemon(() -> copy(inside, outside));
            } catch (IOException closedOrRefused) {
                // the next one is served; a closed door ends the loop
            }
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException gone) {
            // one of the two hung up
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
