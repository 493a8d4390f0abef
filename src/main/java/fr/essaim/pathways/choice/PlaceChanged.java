package fr.essaim.pathways.choice;

import fr.essaim.kernel.Id;
import java.util.Optional;

/**
 * A teacher has another place in the slot of free choice, or none: the person is told, and the calendar follows.
 * Raised once for each change of a place, after it is on disk; {@code to} is what holds now.
 */
public record PlaceChanged(Id campaign, Id person, Optional<Id> from, Optional<Id> to, Move.Kind kind) {}
