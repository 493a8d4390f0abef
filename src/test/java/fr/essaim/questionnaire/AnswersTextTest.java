package fr.essaim.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.kernel.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswersTextTest {

    private static final Id ADA = Id.of("ada");

    @Test
    void oneSignARowAndTheConcernInOwnWords() {
        Answers answers = new Answers(
                ADA, Map.of("q7.1", 4, "q7.3", 2, "q13.1", 3), Set.of("q7.4"), Set.of("q7.5"), "Préparer\nl’oral");
        assertEquals("1 q7:4_2.n q13:3\nPréparer\nl’oral", AnswersText.write(answers));
        assertEquals(answers, AnswersText.read(ADA, AnswersText.write(answers)));
    }

    @Test
    void whateverIsWrittenIsReadAgain() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            Map<String, Integer> codes = new HashMap<>();
            Set<String> blank = new HashSet<>();
            Set<String> notShown = new HashSet<>();
            for (Item item : Questionnaire.complete().inOrder()) {
                switch (random.nextInt(5)) {
                    case 0 -> blank.add(item.id());
                    case 1 -> notShown.add(item.id());
                    case 2 -> codes.put(item.id(), 1 + random.nextInt(4));
                    default -> {}
                }
            }
            Answers answers = new Answers(ADA, codes, blank, notShown, round % 3 == 0 ? "libre :\n\n" + round : "");
            assertEquals(answers, AnswersText.read(ADA, AnswersText.write(answers)));
        }
    }

    @Test
    void theStoryIsReadAgain() {
        StoryAnswers.answers()
                .forEach(sheet -> assertEquals(sheet, AnswersText.read(sheet.teacher(), AnswersText.write(sheet))));
    }

    @Test
    void anotherVersionIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> AnswersText.read(ADA, "2 q7:4"));
    }
}
