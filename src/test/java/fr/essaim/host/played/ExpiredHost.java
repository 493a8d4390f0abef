package fr.essaim.host.played;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A host whose certificate ran out yesterday. */
public final class ExpiredHost implements AutoCloseable {

    private final WireMockServer server;

    public ExpiredHost(Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve("expired.p12");
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String arguments = "-genkeypair -alias host -keyalg EC -storetype PKCS12 -storepass changeit"
                + " -dname CN=127.0.0.1 -startdate -10d -validity 9 -ext san=ip:127.0.0.1 -keystore";
        List<String> command = new ArrayList<>(List.of(tool));
        command.addAll(Arrays.asList(arguments.split(" ")));
        command.add(store.toString());
        if (new ProcessBuilder(command).start().waitFor() != 0) {
            throw new IllegalStateException("no certificate was made");
        }
        server = new WireMockServer(options()
                .bindAddress("127.0.0.1")
                .httpDisabled(true)
                .dynamicHttpsPort()
                .jettyAcceptors(1)
                .keystorePath(store.toString())
                .keystorePassword("changeit")
                .keyManagerPassword("changeit"));
        server.start();
    }

    public String address() {
        return "https://127.0.0.1:" + server.httpsPort();
    }

    @Override
    public void close() {
        server.stop();
    }
}
