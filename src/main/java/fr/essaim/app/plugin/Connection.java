package fr.essaim.app.plugin;

/** Another machine we speak to, with the address of its test. */
public record Connection(String id, String kind, String test, Words label) {}
