package fr.essaim.host.spi;

import java.util.Optional;

/**
 * A space to be made.
 *
 * @param key ours, at most 200 characters, unique among the spaces of this instance
 * @param uai the school whose space or course it goes under, where the host has such a thing; empty when the group
 *     belongs to several
 */
public record SpaceWish(String key, String name, String description, Optional<String> uai) {}
