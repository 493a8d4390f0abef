package fr.essaim.app.plugin;

/**
 * A page the platform may link to.
 *
 * @param permission who may open it, "" when {@code open} says it
 * @param placement {@code main}, {@code space}, {@code admin} or {@code none}
 */
public record PageEntry(
        String id, String path, String permission, String open, String placement, int order, Words label) {}
