package fr.essaim.house.rules;

import java.util.List;
import java.util.Set;

/** The rooms in the order of the road a school travels. This list is the river: a room sees only those before it. */
public final class River {

    public static final List<String> ROOMS = List.of(
            "campaigns",
            "questionnaire",
            "concerns",
            "animators",
            "workshops",
            "groups",
            "pathways",
            "invitations",
            "spaces",
            "journal",
            "impressions",
            "outcomes",
            "academy",
            "desk");

    /** What every room may use, whatever its place. */
    static final Set<String> GROUND = Set.of("kernel", "solver", "host.spi");

    static final Set<String> ADAPTERS =
            Set.of("host.wire", "host.rest", "host.elgg", "host.moodle", "host.lti", "host.cas", "host.mail");

    /** Adapters through which people come in: they have pages and keep things, as a room does. */
    static final Set<String> DOORS = Set.of("host.lti", "host.cas");

    private River() {}

    static boolean isRoom(String place) {
        return ROOMS.contains(place);
    }

    static boolean isUpstream(String room, String of) {
        return ROOMS.indexOf(room) < ROOMS.indexOf(of);
    }
}
