package fr.essaim.journal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.host.MemoryHost;
import fr.essaim.host.TestClock;
import fr.essaim.host.moodle.MoodleProvider;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.journal.Idea;
import fr.essaim.journal.LogEntry;
import fr.essaim.journal.Note;
import fr.essaim.journal.Visibility;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An entry may be sent under one's own name where the platform has a form for it. */
class OwnNameFormTest {

    private static final Id GROUP = Id.of("g1");

    private final TestClock clock = new TestClock();
    private final MemoryGraphStore store = new MemoryGraphStore();
    private final RdfDiscussionSpaces spaces = new RdfDiscussionSpaces(store);
    private final HostPlatform moodle = new MoodleProvider(clock)
            .init(Map.of("base-url", "https://moodle.example", "secret", "s", "own-url", "https://essaim.example/"));

    private String form(HostPlatform host, Visibility readers) {
        LogEntry entry = new LogEntry(
                Id.of("e1"),
                Id.of("claire"),
                Id.of("c1"),
                GROUP,
                Optional.empty(),
                new Note("Une idée", List.of(new Idea("Un plan", "voir")), ""),
                readers,
                clock.instant(),
                Optional.empty());
        return new OwnNameForm(store, spaces, host).of(entry, "Oral");
    }

    @Test
    void theFormIsOfferedOnceTheSpaceStandsAndOnlyForWhatTheGroupReads() {
        assertEquals("", form(moodle, Visibility.GROUP));
        DiscussionSpace space = DiscussionSpace.unpublished(Id.of("c1"), GROUP, clock.instant());
        store.change(() -> spaces.replace(space, space.at(space.delivery().done("2.4.33.64"), "https://m.example")));
        assertEquals(
                "https://moodle.example/mod/forum/post.php?reply=64&subject=Oral"
                        + "&post=Une%20id%C3%A9e%0A%0A-%20Un%20plan%20%28voir%29&postformat=0",
                form(moodle, Visibility.GROUP));
        assertEquals("", form(moodle, Visibility.PRIVATE));
        assertEquals("", form(new MemoryHost(), Visibility.GROUP));
    }
}
