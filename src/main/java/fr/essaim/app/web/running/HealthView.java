package fr.essaim.app.web.running;

import fr.essaim.app.health.HealthCheck;
import java.util.List;
import java.util.Optional;

/** @param status {@code up}, {@code degraded} or {@code down} */
public record HealthView(String status, List<Line> lines) {

    /** One check with what is wrong. */
    public record Line(String label, String status, Optional<HealthCheck.Trouble> trouble) {}
}
