package fr.essaim.pathways.choice.wishing;

import fr.essaim.campaigns.Room;
import fr.essaim.kernel.Id;
import fr.essaim.workshops.Workshop;
import java.util.Optional;

/**
 * A session as a teacher sees it.
 *
 * @param seen whether the group sees the workshop anyway
 * @param free places left, known once the result is
 * @param far when there is no time to come from the group's session before, or to go on to the one after
 */
public record Option(
        Id session, Workshop workshop, Optional<Room> room, boolean seen, int most, int free, Optional<Distance> far) {}
