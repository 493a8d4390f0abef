package fr.essaim.app.plugin;

/**
 * A page of ours the platform may show inside one of its own.
 *
 * @param path of a page of the descriptor, whose label it takes
 * @param slot where, {@code dashboard} being each person's first page
 */
public record Widget(String id, String path, String slot) {}
