package fr.essaim.host.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server as RFC 5321 describes one, on a port of its own; answers to single commands can be spoilt. */
final class FakeMailServer implements AutoCloseable {

    final List<String> commands = Collections.synchronizedList(new ArrayList<>());
    final List<String> letters = Collections.synchronizedList(new ArrayList<>());

    /** What to answer to a command that begins so, instead of what is right; "" closes the line. */
    final Map<String, String> spoilt = new HashMap<>();

    String offers = "AUTH PLAIN LOGIN";

    private final ServerSocket door;
    private final SSLContext keys;
    private final boolean encryptedAtOnce;

    FakeMailServer(SSLContext keys, boolean encryptedAtOnce) throws IOException {
        this.keys = keys;
        this.encryptedAtOnce = encryptedAtOnce;
        this.door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "mail");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket socket = door.accept()) {
                talk(socket);
            } catch (IOException gone) {
                // the other side left, or the test is over
            }
        }
    }

    private void talk(Socket plain) throws IOException {
        Socket socket = encryptedAtOnce ? encrypted(plain) : plain;
        BufferedReader in = reader(socket);
        boolean secure = encryptedAtOnce;
        say(socket, spoilt.getOrDefault("HI", "220 fake ready"));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            commands.add((secure ? "" : "clear ") + line);
            String command = line.split("[ :]")[0];
            String wrong = spoilt.get(command);
            if (wrong != null) {
                if (wrong.isEmpty()) {
                    return;
                }
                say(socket, wrong);
                continue;
            }
            switch (command) {
                case "EHLO" ->
                    say(
                            socket,
                            "250-fake\r\n" + (secure ? "" : "250-STARTTLS\r\n") + "250 "
                                    + (secure ? offers : "8BITMIME"));
                case "STARTTLS" -> {
                    say(socket, "220 go");
                    socket = encrypted(socket);
                    in = reader(socket);
                    secure = true;
                }
                case "AUTH" -> say(socket, line.startsWith("AUTH LOGIN") ? "334 VXNlcm5hbWU6" : "235 ok");
                case "dQ==" -> say(socket, "334 UGFzc3dvcmQ6");
                case "cA==" -> say(socket, "235 ok");
                case "DATA" -> {
                    say(socket, "354 end with a dot");
                    letters.add(letter(in));
                    say(socket, spoilt.getOrDefault(".", "250 taken"));
                }
                case "QUIT" -> {
                    return;
                }
                default -> say(socket, "250 ok");
            }
        }
    }

    private static String letter(BufferedReader in) throws IOException {
        StringBuilder letter = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append('\n');
        }
        return letter.toString();
    }

    private Socket encrypted(Socket socket) throws IOException {
        SSLSocket safe = (SSLSocket) keys.getSocketFactory().createSocket(socket, "localhost", port(), true);
        safe.setUseClientMode(false);
        safe.startHandshake();
        return safe;
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
