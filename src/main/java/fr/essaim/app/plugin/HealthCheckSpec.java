package fr.essaim.app.plugin;

/** What the probe looks at, and how bad it is when it fails: {@code down}, {@code degraded} or {@code warning}. */
public record HealthCheckSpec(String id, String severity, Words label) {}
