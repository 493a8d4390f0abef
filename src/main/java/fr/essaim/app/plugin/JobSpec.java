package fr.essaim.app.plugin;

import java.time.Duration;

/** A job as declared. {@code every} is a day for one that runs at a time of the day. */
public record JobSpec(String id, Duration every, boolean dryRun, Words label) {}
