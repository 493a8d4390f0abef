package fr.essaim.app.plugin;

/**
 * What we ask the platform to let us do, for the consent screen.
 *
 * @param reason why, in words
 * @param fallback what happens instead when an optional one is refused
 */
public record Scope(String id, boolean required, Words reason, Words fallback) {}
