package fr.essaim.journeys;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * The server of this test JVM, started before its first class of journeys and stopped with the JVM. Arquillian finds it
 * running and deploys there; left to itself it starts a cold one for each class, a third of all the time of journeys.
 */
final class OneServer implements BeforeAllCallback {

    private static Process server;

    @Override
    public void beforeAll(ExtensionContext journey) throws Exception {
        start();
    }

    private static synchronized void start() throws IOException, InterruptedException {
        if (server != null && server.isAlive()) {
            return;
        }
        // two at once: ports and folders of its own for each, fork 1 at 9090, fork 2 at 10090
        int offset = Integer.parseInt(System.getProperty("essaim.it.fork") + "010");
        if (answers(8080 + offset)) {
            throw new IllegalStateException("another server answers at port " + (8080 + offset) + ": stop it first");
        }
        String own = System.getProperty("essaim.it.server") + "-" + System.getProperty("essaim.it.fork");
        List<String> options = new ArrayList<>(
                List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.timezone=Europe/Paris"));
        options.add("-Djboss.socket.binding.port-offset=" + offset);
        for (String folder : List.of("log", "temp", "data")) {
            options.add("-Djboss.server." + folder + ".dir=" + Path.of(own, folder));
        }
        options.add("-Dessaim.demo=true");
        options.add("-Dessaim.demo.stage=" + System.getProperty("essaim.it.stage"));
        Path console = Files.createDirectories(Path.of(own)).resolve("console.txt");
        server = Launcher.of(StandaloneCommandBuilder.of(Path.of(System.getProperty("jboss.home")))
                        .addJavaOptions(options)
                        .setServerReadOnlyConfiguration("standalone.xml"))
                .setRedirectErrorStream(true)
                .redirectOutput(console)
                .launch();
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
        await(8080 + offset, console);
    }

    private static void await(int port, Path console) throws InterruptedException {
        for (int tries = 0; !answers(port); tries++) {
            if (tries == 600 || !server.isAlive()) {
                throw new IllegalStateException("no server at port " + port + " after two minutes: see " + console);
            }
            Thread.sleep(200);
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
            return true;
        } catch (IOException none) {
            return false;
        }
    }
}
