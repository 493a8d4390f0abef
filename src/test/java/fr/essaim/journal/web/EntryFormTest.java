package fr.essaim.journal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.journal.Idea;
import fr.essaim.journal.Visibility;
import fr.essaim.journal.writing.Written;
import fr.essaim.kernel.Id;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryFormTest {

    @Test
    void whatIsNotPublishedOnPurposeStaysPrivate() {
        for (String pressed : List.of("moi", "", "GROUPE", "autre")) {
            assertEquals(
                    Visibility.PRIVATE, form(Map.of("pour", pressed)).written().visibility());
        }
        assertEquals(Visibility.GROUP, form(Map.of("pour", "groupe")).written().visibility());
    }

    @Test
    void aPostedFormBecomesAnEntryWithUnixLineEnds() {
        Written written = form(Map.of(
                        "atelier", "retour-vocal",
                        "retenu", "un\r\ndeux",
                        "idee-1", "oral d’anglais",
                        "pour-1", "la même grille",
                        "idee-3", "seule",
                        "propositions", ""))
                .written();
        assertEquals(Optional.of(Id.of("retour-vocal")), written.workshop());
        assertEquals("un\ndeux", written.retained());
        assertEquals(List.of(new Idea("oral d’anglais", "la même grille"), new Idea("seule", "")), written.ideas());
        assertEquals(Optional.empty(), form(Map.of("retenu", "x")).written().workshop());
    }

    private static EntryForm form(Map<String, String> fields) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        fields.forEach(form::putSingle);
        return new EntryForm(form);
    }
}
