package fr.essaim.portability;

import fr.essaim.journeys.Visitor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server started for one test, and stopped with all it started. */
final class OtherServer implements AutoCloseable {

    private final Process process;
    private final String base;

    private OtherServer(Process process, String base) {
        this.process = process;
        this.base = base;
    }

    static OtherServer start(List<String> command, Path directory, int port) throws IOException {
        return start(command, directory, port, Map.of());
    }

    static OtherServer start(List<String> command, Path directory, int port, Map<String, String> environment)
            throws IOException {
        File log = directory.resolve("server.log").toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log);
        builder.environment().putAll(environment);
        OtherServer server = new OtherServer(builder.start(), "http://localhost:" + port + "/essaim");
        server.await(log.toPath());
        return server;
    }

    String base() {
        return base;
    }

    private void await(Path log) throws IOException {
        Instant end = Instant.now().plus(Duration.ofMinutes(5));
        while (Instant.now().isBefore(end) && process.isAlive()) {
            if (answers()) {
                return;
            }
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        close();
        throw new IllegalStateException("the server did not come up:\n" + Files.readString(log));
    }

    private boolean answers() {
        try {
            return new Visitor(base).get("/").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
