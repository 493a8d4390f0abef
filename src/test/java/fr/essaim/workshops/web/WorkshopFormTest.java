package fr.essaim.workshops.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.workshops.Format;
import fr.essaim.workshops.typing.WorkshopCard;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkshopFormTest {

    @Test
    void aPostedFormBecomesACard() {
        WorkshopForm form = form(Map.of(
                "titre", " Le brouillon d’abord ",
                "repartirez", "une grille\r\nun minuteur",
                "preoccupation-c10", "oui",
                "demo", "10",
                "echange", "35",
                "animateur", "malik"));
        WorkshopCard card = form.card();
        assertEquals("Le brouillon d’abord", card.title());
        assertEquals("une grille\nun minuteur", card.takeaways());
        assertEquals(List.of("c10"), card.concerns());
        assertEquals(new Format(10, 35), card.format());
        assertEquals(1, card.repeats());
        assertEquals(Optional.of(Id.of("malik")), form.animator());
        assertTrue(form.newAnimator().isEmpty());
    }

    @Test
    void aNumberThatIsNoneIsNamedByItsField() {
        for (String wrong : List.of("dix", "-1", "1.5", "99999", "１")) {
            Failure.Invalid invalid = assertThrows(
                    Failure.Invalid.class, () -> form(Map.of("demo", wrong)).card());
            assertEquals("demo", invalid.violations().get(0).field());
        }
        assertEquals(0, form(Map.of("demo", " ")).card().format().demonstration());
    }

    private static WorkshopForm form(Map<String, String> fields) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        fields.forEach(form::putSingle);
        return new WorkshopForm(form);
    }
}
