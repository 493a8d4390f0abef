package fr.essaim.concerns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.questionnaire.Answers;
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

    @Test
    void whoMayNotReadAnswersIsToldNoSmallNumber() {
        Survey survey = new Survey(StoryAnswers.roster(), StoryAnswers.answers(), Scale.ours(), Map.of());
        ConcernsBoard veiled = ConcernsBoard.veiled(survey);
        int hidden = 0;
        for (Concern one : Concern.all()) {
            for (Concern other : Concern.all()) {
                int both = board.overlap(one, other).getAsInt();
                hidden += both < ConcernsBoard.ENOUGH ? 1 : 0;
                assertEquals(
                        both < ConcernsBoard.ENOUGH, veiled.overlap(one, other).isEmpty());
            }
        }
        assertTrue(hidden > 0, "the story has small numbers to hide");
        RankedConcern first = veiled.ranked().get(0);
        assertTrue(first.breadth().ofDisciplines()
                < board.ranked().get(0).breadth().ofDisciplines());
        assertEquals(board.ranked().get(0).shared(), first.shared());
        List<Answers> four = StoryAnswers.answers().subList(0, 4);
        assertFalse(ConcernsBoard.veiled(new Survey(StoryAnswers.roster(), four, Scale.ours(), Map.of()))
                .isEnough());
    }

    @Test
    void setsThatDoAsWellAreCounted() {
        Coverage best = board.proposed(4);
        int ties = 0;
        for (int set = 0; set < 1 << 11; set++) {
            int bits = set;
            if (Integer.bitCount(set) == 4) {
                Coverage coverage = board.coverage(Concern.all().stream()
                        .filter(one -> (bits & 1 << one.number() - 1) != 0)
                        .toList());
                ties += coverage.atLeastOne() == best.atLeastOne() && coverage.atLeastTwo() == best.atLeastTwo()
                        ? 1
                        : 0;
            }
        }
        assertEquals(ties - 1, board.ties(4));
    }
}
