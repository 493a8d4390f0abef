package fr.essaim.app.plugin;

/** A capability of the host; an optional one has a fallback. */
public record Requirement(String capability, boolean required, String fallback) {}
