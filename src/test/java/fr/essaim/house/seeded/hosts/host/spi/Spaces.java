package fr.essaim.house.seeded.hosts.host.spi;

import fr.essaim.house.seeded.hosts.groups.Group;
import jakarta.json.Json;
import java.util.List;

/** What we ask of a host, knowing a room and a technology. */
public final class Spaces {
    public Object room() {
        return List.of(new Group(), Json.createObjectBuilder());
    }
}
