package fr.essaim.spaces.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.kernel.Id;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.EarlierSpace;
import fr.essaim.spaces.SpaceMember;
import fr.essaim.web.Language;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpacesViewTest {

    private static final Id CLAIRE = Id.of("claire");
    private static final Id NADIA = Id.of("nadia");
    private static final Delivery DONE =
            new Delivery(Delivery.State.DONE, Optional.of("7"), Instant.EPOCH, 0, Optional.empty(), "");

    private static SpacesView.Line line(String address, Delivery delivery, Id viewer, List<EarlierSpace> earlier) {
        DiscussionSpace space = new DiscussionSpace(
                Id.of("g"),
                Id.of("c"),
                "Groupe A",
                "",
                Optional.empty(),
                true,
                false,
                delivery,
                address,
                List.of(new SpaceMember(CLAIRE, "Claire", "", true, DONE)),
                List.of(),
                List.of(),
                Optional.empty());
        return SpacesView.of("/campagnes/c", List.of(space), group -> earlier, viewer, ZoneOffset.UTC, Language.FR)
                .lines()
                .get(0);
    }

    private static String link(String address, Id viewer) {
        return line(address, DONE, viewer, List.of()).url();
    }

    @Test
    void ourOwnPlatformIsLinkedForMembersAndAnotherForAll() {
        assertEquals("/plateforme/groupes/7", link("/plateforme/groupes/7", CLAIRE));
        assertEquals("", link("/plateforme/groupes/7", NADIA), "a page she would find closed");
        assertEquals("https://host.example/g/7", link("https://host.example/g/7", NADIA));
    }

    @Test
    void whereTheGroupWasIsLinkedToThoseWhoMayReadThere() {
        EarlierSpace own = place("/plateforme/groupes/7");
        EarlierSpace other = place("https://host.example/g/7");
        assertEquals(
                List.of(own, other), line("", DONE, CLAIRE, List.of(own, other)).earlier());
        assertEquals(List.of(other), line("", DONE, NADIA, List.of(own, other)).earlier());
        assertEquals("host.example", other.server());
        assertEquals("", own.server());
    }

    private static EarlierSpace place(String url) {
        EarlierSpace.Link claire = new EarlierSpace.Link(CLAIRE.value(), "7", false, "Claire");
        return new EarlierSpace("a", "7", url, true, false, List.of(claire), List.of());
    }

    @Test
    void aClosedSpaceThatStayedElsewhereIsCountedNowhereAndSaysSo() {
        SpacesView.Line line = line("", DONE.elsewhere(Delivery.STAYED), NADIA, List.of());
        assertTrue(line.stayed());
        assertEquals(0, line.progress().spaces().total());
        assertEquals(0, line.progress().members().total());
        assertEquals("stayed", line.troubles().get(0).code());
    }
}
