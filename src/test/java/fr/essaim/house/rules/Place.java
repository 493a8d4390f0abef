package fr.essaim.house.rules;

import java.util.Set;

/**
 * Where a class lives: the room (or other place of the house), and the part of it.
 *
 * @param room {@code groups}, {@code kernel}, {@code host.spi}…, or "" outside the house
 * @param part {@code rdf}, {@code web} or {@code files}, "" for the core with its sub-packages
 */
public record Place(String room, String part) {

    private static final Set<String> PARTS = Set.of("rdf", "web", "files");
    private static final Set<String> OTHERS = Set.of("kernel", "solver", "rdf", "web", "app", "pages");

    static final Place OUTSIDE = new Place("", "");

    static Place of(String root, String packageName) {
        if (!packageName.startsWith(root + ".")) {
            return OUTSIDE;
        }
        String[] steps = packageName.substring(root.length() + 1).split("\\.");
        if (OTHERS.contains(steps[0])) {
            return new Place(steps[0], "");
        }
        if (!steps[0].equals("host")) {
            return new Place(steps[0], part(steps, 1));
        }
        return steps.length == 1 ? new Place("host", "") : new Place("host." + steps[1], part(steps, 2));
    }

    private static String part(String[] steps, int at) {
        return steps.length > at && PARTS.contains(steps[at]) ? steps[at] : "";
    }

    boolean isRoom() {
        return River.isRoom(room);
    }

    boolean isCore() {
        return part.isEmpty() && (isRoom() || room.equals("host.embedded"));
    }

    boolean isPart(String wanted) {
        return part.equals(wanted);
    }

    /** The house knows this place; a package of another name has no business here. */
    boolean isKnown() {
        return isRoom()
                || OTHERS.contains(room)
                || room.equals("host.spi")
                || room.equals("host.embedded")
                || River.ADAPTERS.contains(room);
    }

    /** Whether a class here may use one over there, by the order of the river. */
    boolean mayUse(Place other) {
        if (equals(other) || room.equals("app")) {
            return true;
        }
        return switch (room) {
            case "kernel" -> false;
            case "solver", "host.spi", "rdf" -> other.room.equals("kernel");
            case "web" -> other.room.equals("kernel") || other.room.equals("host.spi");
            case "host.embedded" -> mayUseFromRoom(other);
            default -> River.ADAPTERS.contains(room) ? mayUseFromAdapter(other) : isRoom() && mayUseFromRoom(other);
        };
    }

    private boolean mayUseFromAdapter(Place other) {
        boolean calls = other.room.equals("host.wire") && part.isEmpty();
        return other.room.equals("kernel")
                || other.room.equals("host.spi")
                || calls
                || River.DOORS.contains(room) && mayUseFromRoom(other);
    }

    private boolean mayUseFromRoom(Place other) {
        if (River.GROUND.contains(other.room)) {
            return true;
        }
        if (other.room.equals("rdf") || other.room.equals("web")) {
            return part.equals(other.room);
        }
        boolean here = other.room.equals(room);
        boolean above = isRoom() && River.isUpstream(other.room, room) && other.isRoom();
        return (here || above) && mayUsePart(other.part);
    }

    private boolean mayUsePart(String other) {
        return other.isEmpty() || other.equals(part) || part.equals("web") && other.equals("files");
    }

    @Override
    public String toString() {
        return part.isEmpty() ? room : room + "." + part;
    }
}
