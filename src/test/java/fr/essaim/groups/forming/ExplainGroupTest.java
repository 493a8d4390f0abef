package fr.essaim.groups.forming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.profiles.Profile;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExplainGroupTest {

    private final World world = World.story();
    private final GroupPlan plan = world.form();

    private List<Reason> toTeam(String label) {
        Roll roll = world.roll();
        Meters meters = new Appraiser(roll, plan.search())
                .meters(plan).stream()
                        .filter(one -> one.group().label().equals(label))
                        .findFirst()
                        .orElseThrow();
        return ExplainGroup.toTeam(plan, roll, meters);
    }

    private List<Reason> toMember(Group group) {
        Roll roll = world.roll();
        List<Teacher> members = roll.of(group).stream().map(Candidate::teacher).toList();
        return ExplainGroup.toMember(group, members, Group.AT_MOST, "Rosa-Parks");
    }

    @Test
    void theTeamReadsWhoTheCatalystIsAndWhyThereIsNone() {
        assertTrue(toTeam("A").stream().anyMatch(reason -> reason.key().equals("groups.why.catalyst")));
        Reason none = toTeam("H").stream()
                .filter(reason -> reason.key().equals("groups.why.no-catalyst"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(2, "Rosa-Parks", "F, G"), none.arguments());
    }

    @Test
    void aMemberReadsAtMostFourLinesThatNameNobody() {
        List<String> names =
                world.roll().teachers().values().stream().map(Teacher::lastName).toList();
        for (Group group : plan.groups()) {
            List<Reason> lines = toMember(group);
            assertTrue(lines.size() <= 4 && lines.size() >= 3, group.label());
            for (Reason line : lines) {
                assertTrue(line.key().startsWith("groups.why.member."));
                String said = line.arguments().toString();
                assertFalse(names.stream().anyMatch(said::contains), said);
            }
        }
    }

    /** Whatever a colleague answered, and whoever is a catalyst, the lines stay the same for the same group. */
    @Test
    void theLinesToAMemberRevealNobodysAnswers() {
        Group group = plan.labelled("H").orElseThrow();
        List<Reason> before = toMember(group);
        for (Id member : group.members()) {
            world.store.change(() -> {
                world.positions.declare(World.CAMPAIGN, member, Profile.CATALYST);
                world.sheets.remove(World.CAMPAIGN, List.of(member));
            });
        }
        assertEquals(before, toMember(group));
        assertEquals(
                before.stream().map(Reason::key).collect(Collectors.toSet()).size(), before.size());
    }
}
