package fr.essaim.groups.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.groups.Change;
import fr.essaim.groups.Cost;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.Search;
import fr.essaim.groups.forming.Presets;
import fr.essaim.kernel.Id;
import fr.essaim.solver.Engine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanTextTest {

    private static final Id CAMPAIGN = Id.of("c1");

    private static GroupPlan plan() {
        Change change = new Change(
                Change.Kind.FORMED, List.of(), List.of(), "", Id.of("nadia"), Instant.parse("2026-02-20T09:00:00Z"));
        Search search = Search.of(12, 400_000, 1, false, Presets.usual()).by(Engine.VERSION);
        return new GroupPlan(
                CAMPAIGN, 1, search, List.of(), Set.of(), Set.of(), Set.of(), Cost.of(0, Map.of()), change);
    }

    @Test
    void aPlanWrittenBeforeEnginesWereNumberedIsOfTheFirst() {
        String now = PlanText.write(plan());
        String before = now.replaceFirst("(?m)^(search\\|.*)\\|" + Engine.VERSION + "$", "$1");
        Search old = PlanText.read(CAMPAIGN, 1, before, "").search();
        assertEquals(Engine.FIRST, old.engine());
        assertTrue(Presets.isOfOlderEngine(old));
        assertFalse(Presets.isOfOlderEngine(PlanText.read(CAMPAIGN, 1, now, "").search()));
    }
}
