package fr.essaim.questionnaire.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.campaigns.rdf.RdfRosters;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.RaisedInTests;
import fr.essaim.questionnaire.Answers;
import fr.essaim.questionnaire.InMemoryAnswerSheets;
import fr.essaim.questionnaire.Item;
import fr.essaim.questionnaire.Missing;
import fr.essaim.questionnaire.StoryAnswers;
import fr.essaim.questionnaire.profiles.Profile;
import fr.essaim.questionnaire.rdf.RdfPositions;
import fr.essaim.rdf.MemoryGraphStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Béatrice has no answer yet; Claire’s was imported. */
class AnswerQuestionnaireTest {

    private static final Id CAMPAIGN = Id.of("journee");
    private static final Id BEATRICE = Id.of("beatrice-lods");
    private static final Id CLAIRE = Id.of("claire-amblard");

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final InMemoryAnswerSheets sheets = new InMemoryAnswerSheets();
    private final RdfRosters rosters = new RdfRosters(store);
    private final RaisedInTests raised = new RaisedInTests();
    private final AnswerQuestionnaire own =
            new AnswerQuestionnaire(store, rosters, sheets, new RdfPositions(store), raised);
    private final ShortQuestionnaire questionnaire = new ShortQuestionnaire();

    @BeforeEach
    void theStoryIsThere() {
        store.change(() -> StoryAnswers.roster().forEach(teacher -> rosters.save(CAMPAIGN, teacher)));
        sheets.save(CAMPAIGN, StoryAnswers.answers());
    }

    @Test
    void thirteenPagesFromTheFirstEmptyOneOn() {
        assertEquals(13, questionnaire.pages());
        assertEquals(1, questionnaire.next(own.answers(CAMPAIGN, BEATRICE)));
        own.answer(CAMPAIGN, BEATRICE, 7, Map.of("q7.2", 3), Optional.of(" L’oral "));
        Answers now = own.answers(CAMPAIGN, BEATRICE);
        assertEquals(2, questionnaire.next(now));
        assertEquals(List.of(), raised.all, "begun is not answered: a reminder on its way goes on");
        assertEquals(3, now.shares(2));
        assertEquals(Optional.of(Missing.BLANK), now.missing("q7.1"));
        assertEquals(Optional.of(Missing.NOT_ASKED), now.missing("q8.1"));
        assertEquals("L’oral", now.freeConcern());
        own.answer(CAMPAIGN, BEATRICE, 8, Map.of("q8.1", 1), Optional.empty());
        assertEquals("L’oral", own.answers(CAMPAIGN, BEATRICE).freeConcern());
    }

    @Test
    void aWholeQuestionnaireGivesAPlace() {
        assertEquals(Optional.empty(), own.position(CAMPAIGN, BEATRICE));
        for (int page = 1; page <= questionnaire.pages(); page++) {
            int question = questionnaire.question(page).orElseThrow();
            Map<String, Integer> codes = new HashMap<>();
            for (Item item : questionnaire.items(question)) {
                codes.put(item.id(), questionnaire.choices(item));
            }
            own.answer(CAMPAIGN, BEATRICE, question, codes, Optional.empty());
        }
        assertEquals(13, questionnaire.answered(own.answers(CAMPAIGN, BEATRICE)));
        assertTrue(own.position(CAMPAIGN, BEATRICE).orElseThrow().isCatalyst());
        assertEquals(41, sheets.of(CAMPAIGN).size());
        assertTrue(
                raised.all.contains(new NoticeWanted.Answered(BEATRICE, CAMPAIGN, "questionnaire-" + CAMPAIGN + "-")),
                raised.all::toString);
    }

    @Test
    void onesOwnWordCountsUntilItIsWithdrawn() {
        assertEquals(
                Optional.of(Profile.WAITING),
                own.position(CAMPAIGN, CLAIRE).orElseThrow().profile());
        own.declare(CAMPAIGN, CLAIRE, Profile.SOLITARY);
        assertEquals(
                Optional.of(Profile.SOLITARY),
                own.position(CAMPAIGN, CLAIRE).orElseThrow().profile());
        own.withdraw(CAMPAIGN, CLAIRE);
        assertEquals(
                Optional.of(Profile.WAITING),
                own.position(CAMPAIGN, CLAIRE).orElseThrow().profile());
    }

    @Test
    void strangersWrongCodesAndLongTextsAreRefused() {
        assertThrows(Failure.NotFound.class, () -> own.answers(CAMPAIGN, Id.of("malik-ouardi")));
        Map<String, Integer> wrong = Map.of("q13.1", 4);
        assertThrows(Failure.Invalid.class, () -> own.answer(CAMPAIGN, BEATRICE, 13, wrong, Optional.empty()));
        Optional<String> novel = Optional.of("x".repeat(501));
        assertThrows(Failure.Invalid.class, () -> own.answer(CAMPAIGN, BEATRICE, 7, Map.of(), novel));
        assertEquals(
                List.of(), List.copyOf(own.answers(CAMPAIGN, BEATRICE).codes().keySet()));
    }
}
