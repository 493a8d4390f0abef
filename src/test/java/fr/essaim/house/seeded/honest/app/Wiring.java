package fr.essaim.house.seeded.honest.app;

import fr.essaim.house.seeded.honest.groups.rdf.RdfGroups;
import fr.essaim.house.seeded.honest.groups.web.GroupPage;
import jakarta.annotation.Resource;
import java.time.Clock;

/** Sees all, and makes the one Clock. */
public final class Wiring {

    @Resource
    Object executor;

    public Clock clock(RdfGroups groups, GroupPage page) {
        return groups.store().equals(page.html()) ? null : Clock.systemUTC();
    }
}
