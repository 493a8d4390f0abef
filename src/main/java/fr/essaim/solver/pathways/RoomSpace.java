package fr.essaim.solver.pathways;

/**
 * A room.
 *
 * @param capacity people in it at once, all its sessions together
 * @param features a bit per thing it has
 * @param site where it is, "" when there is only one site
 * @param sessions how many sessions it holds at once: 1, or more for a hall
 */
public record RoomSpace(String id, int capacity, int features, String site, int sessions) {

    public static RoomSpace plain(String id, int capacity) {
        return new RoomSpace(id, capacity, 0, "", 1);
    }

    /** Whether a session of this workshop with so many people can be held here. */
    public boolean fits(OfferedWorkshop workshop, int people) {
        return capacity >= people
                && (features & workshop.features()) == workshop.features()
                && (workshop.site().isEmpty() || workshop.site().equals(site));
    }
}
