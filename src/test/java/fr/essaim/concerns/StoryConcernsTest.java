package fr.essaim.concerns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.questionnaire.StoryAnswers;
import fr.essaim.questionnaire.profiles.Scale;
import fr.essaim.questionnaire.profiles.Survey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The concerns of “Journée du 12 mars”: who shares what, and which four to keep. */
class StoryConcernsTest {

    private final ConcernsBoard board =
            new ConcernsBoard(new Survey(StoryAnswers.roster(), StoryAnswers.answers(), Scale.ours(), Map.of()));

    @Test
    void fortyAnswersForFortyFourTeachers() {
        assertEquals(40, board.answered());
        assertEquals(44, board.invited());
    }

    @Test
    void theElevenAreRankedByShareThenMean() {
        assertEquals(
                List.of(1, 10, 4, 2, 3, 7, 8, 5, 9, 6, 11),
                board.ranked().stream().map(one -> one.concern().number()).toList());
        assertEquals(
                List.of(38, 36, 35, 35, 34, 33, 32, 31, 28, 27, 24),
                board.ranked().stream().map(RankedConcern::shared).toList());
        assertEquals(
                List.of(24, 15, 19, 28, 17, 14, 25, 22, 11, 20, 9),
                board.ranked().stream().map(RankedConcern::managed).toList());
    }

    @Test
    void theFourProposedSpeakToThirtyNineOfForty() {
        Coverage proposed = board.proposed(4);
        assertEquals(
                List.of("c1", "c4", "c7", "c10"),
                proposed.set().stream().map(Concern::id).toList());
        assertEquals(39, proposed.atLeastOne());
        assertEquals(31, proposed.atLeastTwo());
        assertEquals(1, proposed.uncovered());
        assertEquals(40, proposed.of());
    }

    @Test
    void takingOneOutLeavesPeopleBehind() {
        Coverage proposed = board.proposed(4);
        proposed.set().forEach(out -> {
            List<Concern> three =
                    proposed.set().stream().filter(one -> !one.equals(out)).toList();
            assertEquals(
                    proposed.atLeastOne() - proposed.alone().get(out),
                    board.coverage(three).atLeastOne());
            assertTrue(proposed.alone().get(out) > 0, out.id());
        });
    }
}
