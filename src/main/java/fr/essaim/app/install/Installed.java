package fr.essaim.app.install;

/** From now on the platform may be written to. */
public record Installed() {}
