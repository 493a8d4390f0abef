package fr.essaim.questionnaire.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.Answers;
import fr.essaim.questionnaire.Item;
import fr.essaim.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The worked examples of src/docs/scale.md. */
class ScaleTest {

    private final Scale scale = Scale.ours();

    /** The same place on every ladder, as far as it goes. */
    private static Map<String, Integer> all(int code) {
        Map<String, Integer> codes = new HashMap<>();
        Questionnaire brief = Questionnaire.brief();
        for (Item item : brief.inOrder()) {
            codes.put(item.id(), Math.min(code, brief.choices(item)));
        }
        return codes;
    }

    private TeacherProfile profile(Map<String, Integer> codes) {
        return scale.profile(new Answers(Id.of("ada"), codes, Set.of(), Set.of(), ""));
    }

    private static void assertAt(double openness, double usage, TeacherProfile profile) {
        assertEquals(openness, profile.openness().value(), 0.005);
        assertEquals(usage, profile.usage().value(), 0.005);
    }

    @Test
    void nothingIsZeroAndEverythingIsEight() {
        Map<String, Integer> nothing = all(1);
        nothing.put("q20.1", 3);
        assertAt(0, 0, profile(nothing));
        assertEquals(Optional.of(Profile.MODERATE), profile(nothing).profile());
        Map<String, Integer> everything = all(4);
        everything.put("q20.1", 1);
        assertAt(8, 8, profile(everything));
        assertTrue(profile(everything).isCatalyst());
    }

    @Test
    void theSecondAndTheThirdAnswers() {
        assertAt(2, 2.24, profile(all(2)));
        assertEquals(Optional.of(Profile.MODERATE), profile(all(2)).profile());
        assertAt(4, 4, profile(all(3)));
        assertEquals(Optional.of(Profile.CATALYST), profile(all(3)).profile());
        assertTrue(profile(all(3)).central());
    }

    @Test
    void aBlankIsNoZeroAndTooManyBlanksSayNothing() {
        Map<String, Integer> codes = all(3);
        codes.keySet().removeIf(item -> item.startsWith("q9."));
        assertAt(4, 4, profile(codes));
        assertFalse(profile(codes).openness().undetermined());
        codes.remove("q11.1");
        assertTrue(profile(codes).openness().undetermined());
        assertEquals(Optional.empty(), profile(codes).profile());
        assertFalse(profile(codes).usage().undetermined());
    }

    @Test
    void everyWeightIsThatOfAnItemAskedAndHasOnePlaceACode() {
        Questionnaire brief = Questionnaire.brief();
        scale.weights().values().stream().flatMap(List::stream).forEach(weight -> {
            Item item = brief.item(weight.item()).orElseThrow();
            assertEquals(brief.choices(item), weight.points().size(), weight.item());
        });
    }

    @Test
    void smallQuartersAreCountedTogetherAndSoAreEmptyOnes() {
        assertEquals(
                List.of(
                        new Merged(List.of(Profile.CATALYST, Profile.MODERATE, Profile.SOLITARY), false, 7),
                        new Merged(List.of(Profile.WAITING), false, 9)),
                map(Map.of(Profile.MODERATE, 3, Profile.SOLITARY, 4, Profile.WAITING, 9))
                        .merged(5));
        assertEquals(
                List.of(), map(Map.of(Profile.MODERATE, 2, Profile.WAITING, 2)).merged(5));
        assertEquals(
                List.of(new Merged(List.of(Profile.values()), false, 11)),
                map(Map.of(Profile.MODERATE, 9, Profile.WAITING, 2)).merged(5));
    }

    /** Whatever the counts: each quarter is in one number, each number is five or more, or there is none. */
    @Test
    void nothingSmallCanBeWorkedOutFromWhatIsShown() {
        java.util.Random random = new java.util.Random(11);
        for (int round = 0; round < 500; round++) {
            Map<Profile, Integer> counts = new java.util.EnumMap<>(Profile.class);
            for (Profile profile : Profile.values()) {
                counts.put(profile, random.nextInt(random.nextBoolean() ? 5 : 20));
            }
            List<TeacherProfile> people = new ArrayList<>(map(counts).profiles());
            int unclear = random.nextInt(7);
            for (int i = 0; i < unclear; i++) {
                people.add(
                        new TeacherProfile(Id.of("u" + i), new Score(0, 1, 14), new Score(0, 1, 16), Optional.empty()));
            }
            List<Merged> shown = new ProfileMap(people, 0).merged(5);
            if (shown.isEmpty()) {
                assertTrue(people.size() < 5, counts + " and " + unclear);
                continue;
            }
            assertEquals(people.size(), shown.stream().mapToInt(Merged::count).sum());
            assertEquals(
                    List.of(Profile.values()),
                    shown.stream()
                            .flatMap(cell -> cell.profiles().stream())
                            .sorted()
                            .toList());
            for (Merged cell : shown) {
                assertTrue(cell.count() >= 5, shown.toString());
                int parts = cell.profiles().size() + (cell.undetermined() ? 1 : 0);
                boolean small = cell.profiles().stream().anyMatch(profile -> counts.get(profile) < 5)
                        || cell.undetermined() && unclear < 5;
                assertTrue(!small || parts > 1, "a small number alone: " + shown);
            }
        }
    }

    @Test
    void aMeanNearTheThresholdSuggestsTwoScenarios() {
        ProfileMap near = new ProfileMap(List.of(at(6, 4.2)), 0);
        assertEquals(List.of(Scenario.BOTH_HIGH, Scenario.EXCHANGE_HIGH), Scenario.suggested(near));
        ProfileMap clear = new ProfileMap(List.of(at(2, 6)), 0);
        assertEquals(List.of(Scenario.USAGE_HIGH), Scenario.suggested(clear));
        assertEquals(List.of(), Scenario.suggested(new ProfileMap(List.of(), 3)));
    }

    private static ProfileMap map(Map<Profile, Integer> counts) {
        return new ProfileMap(
                counts.entrySet().stream()
                        .flatMap(count -> java.util.stream.Stream.generate(() -> at(
                                        count.getKey().open() ? 6 : 2,
                                        count.getKey().using() ? 6 : 2))
                                .limit(count.getValue()))
                        .toList(),
                0);
    }

    private static TeacherProfile at(double openness, double usage) {
        return new TeacherProfile(Id.of("t"), new Score(openness, 10, 10), new Score(usage, 10, 10), Optional.empty());
    }
}
