package fr.essaim.app.web.running;

import fr.essaim.app.health.HealthCheck;
import fr.essaim.spaces.reconciler.SetAside;
import java.util.List;
import java.util.Optional;

/**
 * How the instance is.
 *
 * @param status {@code up}, {@code degraded} or {@code down}
 * @param aside what is not tried any more, by kind and reason
 */
public record HealthView(String status, List<Line> lines, List<SetAside.Line> aside) {

    /** One check with what is wrong. */
    public record Line(String label, String status, Optional<HealthCheck.Trouble> trouble) {}
}
