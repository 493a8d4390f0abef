package fr.essaim.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every home of answers promises. */
interface AnswerSheetsContract {

    Id CAMPAIGN = Id.of("c1");
    Id OTHER = Id.of("c2");

    AnswerSheets sheets();

    Transactions transactions();

    static Answers sheet(String teacher, int code) {
        return new Answers(
                Id.of(teacher),
                Map.of("q7.1", code, "q13.1", 2),
                Set.of("q7.3"),
                Set.of("q9.1"),
                "Deux lignes\nou plus");
    }

    private List<Answers> kept(Id campaign) {
        return transactions().read(() -> sheets().of(campaign));
    }

    @Test
    default void aCampaignWithoutAnswersHasNone() {
        assertEquals(List.of(), kept(OTHER));
    }

    @Test
    default void whatIsSavedIsThereInTheOrderOfIds() {
        transactions().change(() -> sheets().save(CAMPAIGN, List.of(sheet("zoe", 1), sheet("ada", 4))));
        assertEquals(List.of(sheet("ada", 4), sheet("zoe", 1)), kept(CAMPAIGN));
        assertEquals(List.of(), kept(OTHER));
    }

    @Test
    default void aNewSheetTakesThePlaceOfTheOldOne() {
        transactions().change(() -> sheets().save(CAMPAIGN, List.of(sheet("zoe", 1), sheet("ada", 4))));
        transactions().change(() -> sheets().save(CAMPAIGN, List.of(sheet("zoe", 2))));
        assertEquals(List.of(sheet("ada", 4), sheet("zoe", 2)), kept(CAMPAIGN));
    }

    @Test
    default void removedSheetsAreGoneAndStrangersArePassedOver() {
        transactions().change(() -> sheets().save(CAMPAIGN, List.of(sheet("zoe", 1), sheet("ada", 4))));
        transactions().change(() -> sheets().remove(CAMPAIGN, List.of(Id.of("zoe"), Id.of("nobody"))));
        assertEquals(List.of(sheet("ada", 4)), kept(CAMPAIGN));
    }
}
