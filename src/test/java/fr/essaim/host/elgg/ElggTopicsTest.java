package fr.essaim.host.elgg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.TestClock;
import fr.essaim.host.spi.HostFailure.Kind;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPlatformContract;
import fr.essaim.host.spi.HostPost;
import fr.essaim.host.spi.SpaceWish;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The contract on an Elgg 6 where a space is a topic of the school's group, its replies as a real one lists them. */
class ElggTopicsTest implements HostPlatformContract {

    private final FakeElgg elgg = new FakeElgg(Dialect.ELGG_6);
    private final TestClock clock = new TestClock();
    private final HostPlatform host = on(elgg);
    private final FakeElgg.Group school = group("Collège des Tilleuls (0990001N)", "<p>Entre nous</p>");

    private HostPlatform on(FakeElgg where) {
        return ElggSettings.platform(where, clock, Map.of("spaces", "school-topics"));
    }

    private FakeElgg.Group group(String name, String description) {
        FakeElgg.Group group = new FakeElgg.Group();
        group.guid = 50 + elgg.groups.size();
        group.name = name;
        group.description = description;
        group.owner = 101;
        group.members.addAll(List.of(101, 102, 103));
        elgg.groups.put(group.guid, group);
        return group;
    }

    @AfterEach
    void stop() {
        elgg.close();
    }

    @Override
    public HostPlatform host() {
        return host;
    }

    @Override
    public List<String> titlesAsReadersSee(String space) {
        return host.spaces().posts(space).stream().map(HostPost::title).toList();
    }

    private String space() {
        return host.spaces()
                .create(new SpaceWish("ESSAIM-g1", "Groupe A", "Parcours 1", Optional.of(SCHOOL)))
                .id();
    }

    @Test
    void theGroupOfTheSchoolGetsATopicAndNoGroupIsMade() {
        String space = space();
        assertEquals(1, elgg.groups.size());
        assertEquals("Groupe A", school.topics.get(0).title);
        assertTrue(school.topics.get(0).body.contains("Parcours 1"));
        host.spaces().post(space, ElggSettings.text("e1"));
        FakeElgg.Comment reply = school.topics.get(0).comments.get(0);
        assertTrue(reply.body.startsWith("<p><strong>Carte 🐝</strong></p>"), reply.body);
        assertTrue(reply.body.contains("Karim Benali"), "who signs stands in the text");
        HostPost read = host.spaces().posts(space).get(0);
        assertEquals("e1", read.key());
        assertEquals("<p>Idée 😀</p>", read.body().strip());
        assertTrue(read.url().endsWith("comment/view/" + reply.guid + "/" + school.topics.get(0).guid), read::url);
    }

    @Test
    void aSchoolIsKnownByItsNumberInTheNameOrElseTheDescription() {
        school.name = "Collège des Tilleuls";
        assertEquals(
                "no-school-group",
                HostPlatformContract.assertKind(Kind.MISSING, this::space).code());
        school.description = "<p>UAI : 0990001n.</p>";
        clock.pass(Duration.ofSeconds(61));
        space();
        FakeElgg.Group other = group("Tilleuls 0990001N", "");
        clock.pass(Duration.ofSeconds(61));
        assertEquals(
                Integer.toString(other.guid),
                host.spaces()
                        .create(new SpaceWish("ESSAIM-g2", "B", "", Optional.of(SCHOOL)))
                        .id()
                        .split("-")[0],
                "the name goes before the description");
        group("Doublon (0990001N)", "");
        clock.pass(Duration.ofSeconds(61));
        assertEquals(
                "several-school-groups",
                HostPlatformContract.assertKind(Kind.REFUSED, this::space).code());
    }

    @Test
    void whatPeopleAnswerOrQuoteIsNotOurs() {
        String space = space();
        host.spaces().post(space, ElggSettings.text("e1"));
        FakeElgg.Comment quote = new FakeElgg.Comment();
        quote.guid = 900;
        quote.author = 102;
        quote.body = school.topics.get(0).comments.get(0).body;
        school.topics.get(0).comments.add(quote);
        assertEquals(1, host.spaces().posts(space).size());
    }

    @Test
    void manyRepliesComePageByPageAndABatchCostsOneCallEach() {
        String space = space();
        host.spaces().posts(space);
        elgg.played.calls().clear();
        IntStream.range(0, 130).forEach(i -> host.spaces().post(space, ElggSettings.text("e" + i)));
        assertEquals(130, elgg.played.calls().size());
        assertEquals(
                IntStream.range(0, 130).mapToObj(i -> "e" + i).toList(),
                host.spaces().posts(space).stream().map(HostPost::key).toList());
    }

    @Test
    void aTopicDeletedThereIsMissing() {
        String space = space();
        school.topics.clear();
        assertEquals(Optional.empty(), host.spaces().find(space));
        HostPlatformContract.assertKind(Kind.MISSING, () -> host.spaces().post(space, ElggSettings.text("e1")));
        HostPlatformContract.assertKind(Kind.MISSING, () -> host.spaces().posts(space));
    }

    /** How they list replies was never recorded: they are told apart before anything is posted. */
    @Test
    void theOlderOnesAreRefusedByTheTrialAndNothingIsPosted() {
        for (Dialect old : List.of(Dialect.ESOPE_1_8, Dialect.ESOPE_1_12)) {
            try (FakeElgg esope = new FakeElgg(old)) {
                HostPlatform platform = on(esope);
                assertFalse(platform.probe().works());
                assertEquals(List.of("no-reply-list"), platform.probe().problems());
                assertEquals(
                        "no-reply-list",
                        HostPlatformContract.assertKind(Kind.REFUSED, () -> platform.spaces()
                                        .create(new SpaceWish("s", "G", "", Optional.of(SCHOOL))))
                                .code());
            }
        }
    }
}
