package fr.essaim.host.spi.changes;

import java.util.Optional;

/**
 * Something that became otherwise on the host. It says where to look, never what is there now.
 *
 * @param seq the host's number of it; later changes have higher ones
 * @param id the host's id of the person, space or text
 * @param space the host's id of the space it happened in, where it happened in one
 * @param ours whether our own service account did it
 */
public record HostChange(long seq, String id, Optional<String> space, boolean ours) {}
