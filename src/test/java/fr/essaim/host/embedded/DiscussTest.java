package fr.essaim.host.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.notices.Notice;
import fr.essaim.host.spi.HostMember.Role;
import fr.essaim.host.spi.PostWish;
import fr.essaim.host.spi.SpaceWish;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiscussTest {

    private final EmbeddedWorld world = new EmbeddedWorld();
    private final Id karim = world.karim.id();
    private final Id ines = world.ines.id();
    private Id group;

    @BeforeEach
    void aGroupOfTwo() {
        String space = world.host
                .spaces()
                .create(new SpaceWish("g", "Groupe A", "", Optional.empty()))
                .id();
        world.host.spaces().addMember(space, karim.value(), Role.OPERATOR);
        world.host.spaces().addMember(space, ines.value(), Role.MEMBER);
        group = Id.of(space);
    }

    @Test
    void membersTalkAndEachSeesWhoSaidWhatAndWhen() {
        Topic topic = world.discuss.open(group, ines, " Une  carte\nmentale ? ", "Qui a essayé ?\n\n<b>Moi non</b>");
        world.clock.pass(Duration.ofMinutes(2));
        world.discuss.answer(group, topic.id(), karim, "Oui : https://example.org/a?b=1&c=2.");

        Topic seen = topic();
        assertEquals("Une carte mentale ?", seen.title());
        assertEquals(
                "<p>Qui a essayé ?</p><p>&lt;b&gt;Moi non&lt;/b&gt;</p>",
                seen.opening().body().value());
        assertEquals(
                "<p>Oui : <a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"nofollow noopener noreferrer\">"
                        + "https://example.org/a?b=1&amp;c=2</a>.</p>",
                seen.replies().get(0).body().value());
        assertEquals("Karim Benali", seen.replies().get(0).authorName());
        assertEquals(world.clock.instant(), seen.lastActivity());
    }

    @Test
    void theOneWhoOpenedIsToldOfAnswersOnceUntilRead() {
        Topic topic = world.discuss.open(group, ines, "Titre", "Texte");
        world.discuss.answer(group, topic.id(), karim, "un");
        world.discuss.answer(group, topic.id(), karim, "deux");
        world.discuss.answer(group, topic.id(), ines, "moi-même");

        List<Notice> told = world.store.read(() -> world.boxes.of(ines));
        assertEquals(1, told.size());
        assertEquals("Titre", told.get(0).subject());
        assertEquals("Karim Benali", told.get(0).text());
        assertFalse(told.get(0).read());
        assertEquals(0, world.store.read(() -> world.boxes.unread(karim)));

        world.store.change(() -> world.boxes.mark(ines, told.get(0).id(), true));
        assertEquals(0, world.store.read(() -> world.boxes.unread(ines)));
        world.discuss.answer(group, topic.id(), karim, "trois");
        assertEquals(1, world.store.read(() -> world.boxes.unread(ines)));
    }

    @Test
    void onlyTheAuthorChangesAndTheMarkShows() {
        Topic topic = world.discuss.open(group, ines, "Titre", "Texte");
        assertThrows(Failure.Refused.class, () -> world.discuss.edit(group, topic.id(), topic.id(), karim, "non"));
        world.discuss.edit(group, topic.id(), topic.id(), ines, "Mieux dit");
        assertEquals("Mieux dit", topic().opening().text());
        assertTrue(topic().opening().edited().isPresent());
    }

    @Test
    void whatIsTakenBackLeavesNoTextAndAPlaceOnlyWhereOthersAnswered() {
        Topic lonely = world.discuss.open(group, ines, "Seul", "secret");
        Topic answered = world.discuss.open(group, ines, "Suivi", "secret");
        Message reply = world.discuss.answer(group, answered.id(), karim, "réponse");
        assertThrows(Failure.Refused.class, () -> world.discuss.withdraw(group, answered.id(), reply.id(), ines));

        world.discuss.withdraw(group, lonely.id(), lonely.id(), ines);
        world.discuss.withdraw(group, answered.id(), answered.id(), karim);
        world.discuss.withdraw(group, answered.id(), answered.id(), karim);

        ExchangeGroup seen = world.group(group.value());
        assertEquals(
                List.of("Suivi"), seen.discussion().stream().map(Topic::title).toList());
        assertTrue(seen.topic(answered.id()).orElseThrow().opening().withdrawn());
        assertFalse(seen.toString().contains("secret"));
        world.discuss.withdraw(group, answered.id(), reply.id(), karim);
        assertEquals(List.of(), world.group(group.value()).discussion());
    }

    @Test
    void aTextFromTheJournalIsChangedInTheJournal() {
        world.host
                .spaces()
                .post(
                        group.value(),
                        new PostWish("e1", "Entrée", new SafeHtml("<p>x</p>"), Optional.of(ines.value()), "Inès Roy"));
        Topic entry = topic();
        assertThrows(Failure.Conflict.class, () -> world.discuss.edit(group, entry.id(), entry.id(), ines, "autre"));
        assertThrows(Failure.Conflict.class, () -> world.discuss.withdraw(group, entry.id(), entry.id(), ines));
        world.discuss.answer(group, entry.id(), karim, "bravo");
        assertEquals(1, topic().answers());
    }

    @Test
    void whoIsNoMemberMayNotKnowOfTheGroup() {
        Account stranger = world.person("Zoé Martin", "");
        Topic topic = world.discuss.open(group, ines, "Titre", "Texte");
        assertThrows(Failure.NotFound.class, () -> world.discuss.open(group, stranger.id(), "t", "t"));
        assertThrows(Failure.NotFound.class, () -> world.discuss.answer(group, topic.id(), stranger.id(), "t"));
        assertEquals(List.of(), world.store.read(() -> world.groups.ofMember(stranger.id())));
        assertEquals(1, world.store.read(() -> world.groups.ofMember(ines)).size());
    }

    @Test
    void anArchivedGroupIsSilent() {
        Topic topic = world.discuss.open(group, ines, "Titre", "Texte");
        world.host.spaces().archive(group.value(), true);
        assertThrows(Failure.NotFound.class, () -> world.discuss.answer(group, topic.id(), ines, "t"));
    }

    @Test
    void emptyAndEndlessTextsAreRefusedAndNothingIsKept() {
        assertThrows(Failure.Invalid.class, () -> world.discuss.open(group, ines, "  ", "Texte"));
        assertThrows(Failure.Invalid.class, () -> world.discuss.open(group, ines, "Titre", " \n "));
        assertThrows(
                Failure.Invalid.class, () -> world.discuss.open(group, ines, "Titre", "x".repeat(Discuss.TEXT + 1)));
        assertEquals(List.of(), world.group(group.value()).topics());
    }

    private Topic topic() {
        return world.group(group.value()).topics().get(0);
    }
}
