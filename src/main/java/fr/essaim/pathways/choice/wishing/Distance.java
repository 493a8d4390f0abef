package fr.essaim.pathways.choice.wishing;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.Slot;
import fr.essaim.pathways.Session;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A session at another site than the one before or after it, with less time between them than the way takes.
 *
 * @param pause minutes there are
 * @param travel minutes it takes
 */
public record Distance(long pause, int travel) {

    /**
     * Empty when the group's sessions around the slot leave the time to come to this room and to go on.
     *
     * @param way the sessions the group comes to
     */
    static Optional<Distance> of(Campaign campaign, int travel, List<Session> way, Slot free, Optional<Room> room) {
        return way.stream()
                .filter(one -> room.isPresent() && isNext(campaign, way, one, free))
                .filter(one -> campaign.room(one.room())
                        .filter(other -> !campaign.site(other).equals(campaign.site(room.get())))
                        .isPresent())
                .map(one -> pause(campaign.slot(one.slot()), free))
                .filter(pause -> pause < travel)
                .min(Long::compare)
                .map(pause -> new Distance(pause, travel));
    }

    /** Nothing of the group's lies between this session and the slot. */
    private static boolean isNext(Campaign campaign, List<Session> way, Session session, Slot free) {
        long here = pause(campaign.slot(session.slot()), free);
        boolean before = isBefore(campaign.slot(session.slot()), free);
        return way.stream()
                .map(other -> campaign.slot(other.slot()))
                .filter(slot -> isBefore(slot, free) == before)
                .allMatch(slot -> pause(slot, free) >= here);
    }

    private static boolean isBefore(Slot slot, Slot free) {
        return slot.start().isBefore(free.start());
    }

    private static long pause(Slot slot, Slot free) {
        return isBefore(slot, free)
                ? Duration.between(slot.end(), free.start()).toMinutes()
                : Duration.between(free.end(), slot.start()).toMinutes();
    }
}
