package fr.essaim.app.health;

import fr.essaim.app.plugin.HealthCheckSpec;
import fr.essaim.app.plugin.Plugin;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** All checks of the descriptor, each with how it stands. */
@Singleton
public final class Health {

    private final Plugin plugin;
    private final List<HealthCheck> checks;

    @Inject
    public Health(Plugin plugin, @Any Instance<HealthCheck> checks) {
        this(plugin, checks.stream().toList());
    }

    Health(Plugin plugin, List<HealthCheck> checks) {
        this.plugin = plugin;
        this.checks = List.copyOf(checks);
    }

    /** How one check stands: {@code up}, {@code warning}, {@code degraded} or {@code down}. */
    public record Line(HealthCheckSpec check, String status, Optional<HealthCheck.Trouble> trouble) {}

    /** {@code up}, {@code degraded} or {@code down}; a warning alone leaves it {@code up}. */
    public record Standing(String status, List<Line> lines) {

        /** What a probe is answered: 503 only when nothing can be read. */
        public int answer() {
            return status.equals("down") ? 503 : 200;
        }
    }

    public Standing look() {
        List<Line> lines = plugin.checks().stream().map(this::line).toList();
        return new Standing(worst(lines), lines);
    }

    private Line line(HealthCheckSpec spec) {
        Optional<HealthCheck.Trouble> trouble = checks.stream()
                .filter(check -> check.id().equals(spec.id()))
                .findFirst()
                .flatMap(HealthCheck::look);
        String status =
                trouble.map(found -> found.down() ? "down" : spec.severity()).orElse("up");
        return new Line(spec, status, trouble);
    }

    private static String worst(List<Line> lines) {
        for (String status : List.of("down", "degraded")) {
            if (lines.stream().anyMatch(line -> line.status().equals(status))) {
                return status;
            }
        }
        return "up";
    }
}
