package fr.essaim.host.moodle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.moodle.FakeState.Discussion;
import fr.essaim.host.spi.HostFailure.Kind;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPlatformContract;
import fr.essaim.host.spi.PostWish;
import fr.essaim.host.spi.SpaceWish;
import fr.essaim.kernel.SafeHtml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The contract on a Moodle whose account may not make groups: a discussion for the whole course of the school. */
class MoodleTopicsTest implements HostPlatformContract {

    private final FakeMoodle moodle = FakeMoodle.ofTheContract();
    private final FakeState site = moodle.state;
    private final HostPlatform host = moodle.platform(Map.of("spaces", "school-topics"));

    @AfterEach
    void stop() {
        moodle.close();
    }

    @Override
    public HostPlatform host() {
        return host;
    }

    @Override
    public List<String> titlesAsReadersSee(String space) {
        return moodle.titles(space);
    }

    /** Moodle takes no angle brackets in a subject. */
    @Override
    public String asKept(String text) {
        return text.startsWith("<p>") ? text : text.replace('<', '‹').replace('>', '›');
    }

    private String space() {
        return host.spaces()
                .create(new SpaceWish("s1", "Groupe A", "Parcours 1", Optional.of(SCHOOL)))
                .id();
    }

    @Test
    void noGroupIsMadeAndAllOfTheCourseRead() {
        String space = space();
        Discussion made = site.discussions.get(0);
        assertEquals(-1, made.group());
        assertEquals(13, made.forum());
        assertEquals(List.of(), site.groups);
        assertTrue(host.isReadBySchools());
        assertTrue(moodle.calls.stream().noneMatch(call -> call.startsWith("core_group_")), moodle.calls::toString);
        assertEquals(2, host.spaces().members(space).size());
    }

    @Test
    void theTrialAsksForNoRightOnGroups() {
        assertEquals(List.of(), host.probe().problems());
        assertTrue(moodle.calls.stream().noneMatch(call -> call.startsWith("core_group_")), moodle.calls::toString);
    }

    @Test
    void aLostAnswerMakesNothingTwice() {
        moodle.loseTheAnswerTo("mod_forum_add_discussion");
        HostPlatformContract.assertKind(Kind.UNAVAILABLE, this::space);
        String space = space();
        assertEquals(1, site.discussions.size());
        moodle.loseTheAnswerTo("mod_forum_add_discussion_post");
        PostWish wish = new PostWish("e1", "Une entrée", new SafeHtml("<p>x</p>"), Optional.empty(), "Inès Roy");
        HostPlatformContract.assertKind(Kind.UNAVAILABLE, () -> host.spaces().post(space, wish));
        assertEquals(1, host.spaces().posts(space).size());
    }

    @Test
    void aDeletedDiscussionIsMissed() {
        String space = space();
        assertFalse(host.spaces().find(space).isEmpty());
        site.discussions.clear();
        site.posts.clear();
        assertEquals(Optional.empty(), host.spaces().find(space));
    }
}
