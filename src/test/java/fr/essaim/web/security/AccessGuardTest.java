package fr.essaim.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Language;
import fr.essaim.web.OneRequest;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccessGuardTest {

    /** Sessions live in the server's memory: a form may arrive after a restart, with an hour of writing in it. */
    @Test
    void whatIsPostedWithoutASessionIsHandedOnToBeSaidBack() throws IOException {
        OneRequest posted = new OneRequest("POST", "/journal/nouveau").posting("retenu=Une+id%C3%A9e&pour=moi");
        BufferedForm.around(posted.request());
        AccessGuard guard = new AccessGuard(
                Allowed.SIGNED_IN, null, PagesInTests.visit(Viewer.NOBODY, Language.FR), posted.request());
        assertThrows(SignInFirst.class, () -> guard.filter(null));
        assertEquals(Map.of("retenu", List.of("Une idée"), "pour", List.of("moi")), posted.attributes.get(Flash.TYPED));
    }
}
