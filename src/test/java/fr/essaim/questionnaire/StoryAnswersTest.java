package fr.essaim.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.profiles.Profile;
import fr.essaim.questionnaire.profiles.ProfileMap;
import fr.essaim.questionnaire.profiles.TeacherProfile;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The numbers of the story from which every other room’s story follows. */
class StoryAnswersTest {

    private static final String MOULIN = "0990001N";
    private static final String PARKS = "0990002P";

    private final Map<Id, Teacher> roster =
            StoryAnswers.roster().stream().collect(Collectors.toMap(Teacher::id, Function.identity()));

    @Test
    void fortyOfFortyFourAnswered() {
        assertEquals(44, roster.size());
        assertEquals(
                28,
                roster.values().stream()
                        .filter(one -> one.school().equals(MOULIN))
                        .count());
        assertEquals(40, StoryAnswers.answers().size());
        assertEquals(25, map(MOULIN).profiles().size());
        assertEquals(15, map(PARKS).profiles().size());
    }

    @Test
    void sevenCatalystsFiveAndTwo() {
        assertCounts(map(MOULIN), 5, 7, 5, 8);
        assertCounts(map(PARKS), 2, 5, 3, 5);
    }

    @Test
    void moreThanHalfStandNearTheMiddle() {
        long central =
                StoryAnswers.profiles().stream().filter(TeacherProfile::central).count();
        assertTrue(central > 20, "central: " + central);
    }

    @Test
    void theSharesAreThoseOfTheStory() {
        List<Long> shared = java.util.stream.IntStream.rangeClosed(1, 11)
                .mapToObj(concern -> StoryAnswers.answers().stream()
                        .filter(answers -> answers.shares(concern) >= 3)
                        .count())
                .toList();
        assertEquals(List.of(38L, 35L, 34L, 35L, 31L, 27L, 33L, 32L, 28L, 36L, 24L), shared);
    }

    private static void assertCounts(ProfileMap map, int catalysts, int waiting, int solitary, int moderate) {
        assertEquals(catalysts, map.count(Profile.CATALYST));
        assertEquals(waiting, map.count(Profile.WAITING));
        assertEquals(solitary, map.count(Profile.SOLITARY));
        assertEquals(moderate, map.count(Profile.MODERATE));
        assertEquals(0, map.undetermined());
    }

    private ProfileMap map(String school) {
        List<TeacherProfile> profiles = StoryAnswers.profiles().stream()
                .filter(profile -> roster.get(profile.teacher()).school().equals(school))
                .toList();
        return new ProfileMap(profiles, 0);
    }
}
