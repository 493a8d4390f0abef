package fr.essaim.spaces.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.kernel.Id;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.DiscussionSpace;
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

    private static String link(String address, Id viewer) {
        DiscussionSpace space = new DiscussionSpace(
                Id.of("g"),
                Id.of("c"),
                "Groupe A",
                "",
                Optional.empty(),
                true,
                false,
                DONE,
                address,
                List.of(new SpaceMember(CLAIRE, "Claire", "", true, DONE)),
                List.of(),
                List.of(),
                Optional.empty());
        return SpacesView.of("/campagnes/c", List.of(space), group -> List.of(), viewer, ZoneOffset.UTC, Language.FR)
                .lines()
                .get(0)
                .url();
    }

    @Test
    void ourOwnPlatformIsLinkedForMembersAndAnotherForAll() {
        assertEquals("/plateforme/groupes/7", link("/plateforme/groupes/7", CLAIRE));
        assertEquals("", link("/plateforme/groupes/7", NADIA), "a page she would find closed");
        assertEquals("https://host.example/g/7", link("https://host.example/g/7", NADIA));
    }
}
