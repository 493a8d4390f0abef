package fr.essaim.campaigns.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.campaigns.rdf.RdfRosters;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.Violation;
import fr.essaim.workshops.WorkshopWorld;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnrolTeachersTest {

    private final WorkshopWorld world = new WorkshopWorld();
    private final EnrolTeachers enrol = new EnrolTeachers(
            world.store,
            world.campaigns,
            new RdfRosters(world.store),
            world.memberships,
            email -> Optional.empty(),
            Ids.random(),
            event -> {});

    private static RosterLine line(int number, String school) {
        return new RosterLine(number, school, "Ana" + number, "Roy", "", "SVT", true);
    }

    @Test
    void aSchoolThatTakesNoPartIsSaidOnceWithTheNumberOfItsLines() {
        List<RosterLine> lines = IntStream.range(2, 46)
                .mapToObj(i -> line(i, i < 30 ? "0750001A" : "0990002P"))
                .toList();
        List<Violation> wrong = assertThrows(
                        Failure.Invalid.class, () -> enrol.enrol(WorkshopWorld.CAMPAIGN, Set.of("0990001N"), lines))
                .violations();
        assertEquals(
                List.of("campaigns.line-school-unknown", "campaigns.line-school-not-yours"),
                wrong.stream().map(Violation::key).toList());
        assertEquals(List.of(2, "0750001A", 27L), wrong.get(0).arguments());
        assertEquals(List.of(30, "0990002P", 15L), wrong.get(1).arguments());
    }
}
