/**
 * The small exchange platform of our own, for a school that has none: groups, their discussions, members, notices.
 * It knows nothing of workshops; Essaim uses it through {@link fr.essaim.host.spi} as it would any other.
 */
package fr.essaim.host.embedded;
