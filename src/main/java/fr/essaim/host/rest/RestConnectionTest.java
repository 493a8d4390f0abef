package fr.essaim.host.rest;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.connection.ConnectionTest;
import fr.essaim.host.spi.connection.Report;
import fr.essaim.host.spi.connection.Report.Finding;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the host what it can do: one signed GET, which passes DNS, TLS, clock, key and secret on its way. */
@Singleton
public final class RestConnectionTest implements ConnectionTest {

    /** Without these nothing of ours can live there. */
    private static final List<String> NEEDED = List.of("groups", "discussion");

    private static final List<String> USEFUL =
            List.of("directory", "archive", "notifications", "navigation", "changes");

    private final Clock clock;

    @Inject
    public RestConnectionTest(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String connection() {
        return "host";
    }

    @Override
    public boolean knows(Map<String, String> settings) {
        return "rest".equals(settings.get("kind"));
    }

    @Override
    public Report test(Map<String, String> settings) {
        long start = System.nanoTime();
        try {
            JsonObject result = RestProvider.exchange(settings, clock).get("capabilities");
            return report(result, Report.since(start));
        } catch (HostFailure failure) {
            return Report.failed(failure, Report.since(start));
        } catch (IllegalArgumentException unusable) {
            return Report.failed(Finding.fault("setting-missing", unusable.getMessage()), Report.since(start));
        }
    }

    private static Report report(JsonObject result, long millis) {
        Set<String> features = features(result);
        List<Finding> findings = new ArrayList<>();
        NEEDED.stream()
                .filter(feature -> !features.contains(feature))
                .forEach(feature -> findings.add(Finding.fault("missing-capability", feature)));
        USEFUL.stream()
                .filter(feature -> !features.contains(feature))
                .forEach(feature -> findings.add(Finding.warning("optional-missing", feature)));
        return new Report(product(result), api(result), features, findings, millis);
    }

    private static Set<String> features(JsonObject result) {
        if (!(result.get("features") instanceof JsonArray features)) {
            throw HostFailure.malformed("unreadable", null);
        }
        return features.stream()
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .filter(name -> name.matches("[a-z-]{1,40}"))
                .collect(Collectors.toSet());
    }

    private static String product(JsonObject result) {
        JsonValue host = result.get("host");
        return host instanceof JsonObject said
                ? Stream.of("product", "version")
                        .flatMap(name -> Reading.maybe(said, name).stream())
                        .map(text -> text.substring(0, Math.min(text.length(), 60)))
                        .collect(Collectors.joining(" "))
                : "";
    }

    private static String api(JsonObject result) {
        return Reading.maybe(result, "api")
                .filter(version -> version.matches("\\d{1,3}(\\.\\d{1,3}){0,2}"))
                .map(version -> version.contains(".") ? version : version + ".0")
                .orElse("");
    }
}
