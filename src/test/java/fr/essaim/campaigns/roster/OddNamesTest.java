package fr.essaim.campaigns.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.animators.AnimatorCard;
import fr.essaim.campaigns.files.RosterReader;
import fr.essaim.host.embedded.accounts.OpenAccounts;
import fr.essaim.host.spi.HostPerson;
import fr.essaim.host.spi.signin.Arrival;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A name reads the same wherever it came in, and none reads like another’s. */
class OddNamesTest {

    private static final String TURNED = " Ada\u202E \u0007 \u2067L\u0085ovelace\u202C ";
    private static final String PLAIN = "Ada Lovelace";

    @Test
    void aNameTurnsNoLineAround() {
        String pasted = "UAI;nom;prénom;discipline\n0990001N;" + TURNED + ";" + TURNED + ";" + TURNED;
        RosterLine line = RosterReader.read(pasted, Optional.empty()).get(0);
        assertEquals(PLAIN, line.lastName());
        assertEquals(PLAIN, line.firstName());
        assertEquals(PLAIN, line.discipline());
        assertEquals(PLAIN, new TeacherCard(TURNED, TURNED, "", TURNED, "", true).lastName());
        assertEquals(PLAIN, new AnimatorCard(TURNED, TURNED, "", "0990001N", TURNED, "").school());
        assertEquals(
                PLAIN, new HostPerson("1", "ada", Optional.empty(), TURNED, Optional.empty(), "", true).displayName());
        assertEquals(PLAIN, new Arrival("cas", "1", "ada", Optional.empty(), TURNED, "").name());
        assertEquals(PLAIN, OpenAccounts.Person.teacher(TURNED, "", "0990001N").displayName());
    }
}
