package fr.essaim.app.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.journal.JournalWorld;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.Visibility;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.kernel.Role;
import fr.essaim.spaces.WantSpaces;
import fr.essaim.spaces.notices.WantNotice;
import fr.essaim.spaces.notices.WishedNotices;
import fr.essaim.spaces.rdf.RdfWishedNotices;
import fr.essaim.web.Grant;
import fr.essaim.web.Viewer;
import fr.essaim.workshops.WorkshopWorld;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The link below a text on a host leads whom it is for to its page, and tells others nothing. */
class HostedTextsTest {

    private final JournalWorld world = new JournalWorld();
    private final WishedNotices notices = new RdfWishedNotices(world.store);
    private final HostedTexts texts = new HostedTexts(world.store, world.groups, world.read, world.spaces, notices);
    private final Viewer claire = teacher(JournalWorld.CLAIRE);
    private final Viewer julien = teacher(JournalWorld.JULIEN);
    private final Viewer karim = teacher(JournalWorld.KARIM);

    private static Viewer teacher(Id person) {
        return new Viewer(
                Optional.of(person), "", List.of(Grant.inCampaign(Role.TEACHER, WorkshopWorld.CAMPAIGN, "0990002P")));
    }

    private static Viewer team(String school) {
        return new Viewer(
                Optional.of(Id.of("nadia")),
                "",
                List.of(Grant.inCampaign(Role.PROJECT_TEAM, WorkshopWorld.CAMPAIGN, school)));
    }

    private void unknown(Viewer asker, String key) {
        assertThrows(Failure.NotFound.class, () -> texts.path(asker, key), key);
    }

    @Test
    void anEntryIsForItsGroup() {
        LogEntry entry = world.write.write(
                JournalWorld.CLAIRE, JournalWorld.H, world.line("Un essai", Visibility.GROUP), "once-1");
        String key = world.post(entry).orElseThrow().key();
        assertEquals("/journal/" + entry.id(), texts.path(claire, key));
        assertEquals("/journal/" + entry.id(), texts.path(julien, key));
        unknown(karim, key);
        unknown(team("0990002P"), key);
        world.withdraw.withdraw(JournalWorld.CLAIRE, entry.id());
        unknown(julien, key);
    }

    @Test
    void aSpaceIsForItsMembersAndTheTeamOfItsSchool() {
        String key = "ESSAIM-" + JournalWorld.H;
        assertEquals("/groupes/" + JournalWorld.H, texts.path(julien, key));
        unknown(karim, key);
        unknown(team("0990002P"), key);
        new WantSpaces(world.store, world.spaces, event -> {}, world.clock)
                .want(
                        WorkshopWorld.CAMPAIGN,
                        List.of(new WantSpaces.Wish(
                                JournalWorld.H,
                                "Groupe H",
                                "",
                                Optional.of("0990002P"),
                                List.of(),
                                "Bienvenue",
                                new fr.essaim.kernel.SafeHtml("<p>Bonjour</p>"))));
        assertEquals("/campagnes/" + WorkshopWorld.CAMPAIGN + "/espaces", texts.path(team("0990002P"), key));
        unknown(team("0990001N"), key);
    }

    @Test
    void theGreetingLeadsToOnesOwnGroup() {
        assertEquals("/groupes/" + JournalWorld.A, texts.path(karim, WantSpaces.WELCOME));
        unknown(team("0990002P"), WantSpaces.WELCOME);
    }

    @Test
    void aNoticeIsForWhomItWasWritten() {
        new WantNotice(world.store, notices, () -> Duration.ZERO, Ids.random(), world.clock)
                .want(new NoticeWanted(
                        JournalWorld.KARIM, "reminder", "r1", Words.ready("Rappel"), Words.ready(""), "/journee"));
        String key =
                world.store.read(() -> notices.of(JournalWorld.KARIM)).get(0).hostKey();
        assertEquals("/journee", texts.path(karim, key));
        unknown(claire, key);
    }

    @Test
    void anythingElseIsNothing() {
        for (String key :
                List.of("", "x", "entry-", "entry-../../x", "ESSAIM-", "ESSAIM-no-such-thing", "entry-e%00")) {
            unknown(claire, key);
        }
    }
}
