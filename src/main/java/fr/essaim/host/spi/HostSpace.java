package fr.essaim.host.spi;

/**
 * A space as the host holds it.
 *
 * @param url where a member opens it; for the embedded platform a path within this application
 */
public record HostSpace(String id, String key, String name, String url, boolean archived) {}
