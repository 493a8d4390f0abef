package fr.essaim.pathways.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.pathways.means.Means;
import fr.essaim.pathways.means.SetMeans;
import fr.essaim.rdf.MemoryGraphStore;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RdfDayMeansTest {

    private static final Id CAMPAIGN = Id.of("campaign");

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final RdfDayMeans home = new RdfDayMeans(store);
    private final SetMeans setMeans = new SetMeans(store, home);

    @Test
    void whatNobodySaidIsUsual() {
        assertEquals(Means.usual(CAMPAIGN), setMeans.read(CAMPAIGN));
        assertEquals(1, setMeans.read(CAMPAIGN).place(Id.of("salle")).sessions());
    }

    @Test
    void meansComeBackAsTheyWere() {
        Means means = new Means(
                CAMPAIGN,
                List.of(new Means.Pool("tablettes | grises", 12)),
                List.of(new Means.Place(Id.of("gymnase"), 3, false)),
                25,
                List.of(new Means.Presence(Id.of("malik"), Set.of(1, 3), 2)),
                List.of(new Means.Site(Id.of("a1"), "0691234A")),
                List.of(new Means.Ration(Id.of("a1"), "tablettes | grises", 6)),
                Set.of(2));
        setMeans.set(means, Shown.ANYTHING);
        setMeans.change(CAMPAIGN, now -> now.withRations(means.rations()));
        assertEquals(means, setMeans.read(CAMPAIGN));
        setMeans.change(CAMPAIGN, now -> now.closing(Set.of()));
        assertEquals(Set.of(), setMeans.read(CAMPAIGN).closed());

        Shown before = SetMeans.shown(means);
        assertThrows(Failure.Conflict.class, () -> setMeans.set(Means.usual(CAMPAIGN), before));
        setMeans.set(Means.usual(CAMPAIGN), SetMeans.shown(setMeans.read(CAMPAIGN)));
        assertEquals(0, setMeans.read(CAMPAIGN).travel());
        assertEquals(1, setMeans.read(CAMPAIGN).rations().size(), "what workshops make do with is set elsewhere");
    }

    @Test
    void wrongMeansAreRefusedFieldByField() {
        Means wrong = new Means(
                CAMPAIGN,
                List.of(new Means.Pool("TNI", 0), new Means.Pool("tni", 3)),
                List.of(new Means.Place(Id.of("r"), 0, false)),
                900,
                List.of(),
                List.of(),
                List.of(),
                Set.of());
        Failure.Invalid refused = assertThrows(Failure.Invalid.class, () -> setMeans.set(wrong, Shown.ANYTHING));
        assertEquals(4, refused.violations().size());
        assertTrue(setMeans.read(CAMPAIGN).pools().isEmpty());
    }
}
