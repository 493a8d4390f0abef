package fr.essaim.host.spi;

import java.time.Instant;

/**
 * A text of ours as the host holds it.
 *
 * @param body as the host stored it after its own filtering, without our key and signature; not to be trusted
 * @param pinned false where the host cannot say
 */
public record HostPost(String id, String key, String title, String body, String url, boolean pinned, Instant posted) {}
