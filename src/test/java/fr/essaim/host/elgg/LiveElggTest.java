package fr.essaim.host.elgg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.LiveRound;
import fr.essaim.host.spi.HostMember;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPost;
import fr.essaim.host.spi.PostWish;
import fr.essaim.host.spi.SpaceWish;
import fr.essaim.host.spi.Spaces;
import fr.essaim.kernel.SafeHtml;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A real Elgg, if its address is given: install, publish, post, edit, reconcile, withdraw. See hosts.md. */
@EnabledIfSystemProperty(named = "essaim.it.elgg", matches = "https?://.+")
class LiveElggTest {

    private final HostPlatform host = host("groups");

    private static HostPlatform host(String spaces) {
        return new ElggProvider(Clock.systemUTC())
                .init(Map.of(
                        "base-url",
                        System.getProperty("essaim.it.elgg", "http://localhost/"),
                        "key",
                        System.getProperty("essaim.it.elgg.account", "service"),
                        "secret",
                        System.getenv().getOrDefault("ESSAIM_IT_ELGG_PASSWORD", "-"),
                        "own-url",
                        "https://essaim.example/essaim/",
                        "spaces",
                        spaces,
                        "allow-private",
                        "true"));
    }

    private static PostWish text(String key, String title) {
        return new PostWish(
                key, title, new SafeHtml("<p>Idée : « l’été » &amp; 😀</p>"), Optional.empty(), "Karim Benali");
    }

    @Test
    void aSpaceIsMadeFilledReconciledAndEmptied() {
        HostPlatform.Probe probe = host.probe();
        assertTrue(probe.works(), probe::toString);
        Spaces spaces = host.spaces();
        SpaceWish wish = new SpaceWish("ESSAIM-live-check", "Essaim – essai", "Essai de connexion", Optional.empty());
        String space = spaces.create(wish).id();
        assertEquals(space, spaces.create(wish).id(), "asked twice, made once");

        String member = System.getProperty("essaim.it.elgg.member", "");
        if (!member.isEmpty()) {
            String person = host.people().byUsername(member).orElseThrow().id();
            spaces.addMember(space, person, HostMember.Role.MEMBER);
            spaces.addMember(space, person, HostMember.Role.MEMBER);
            assertEquals(List.of(new HostMember(person, HostMember.Role.MEMBER)), spaces.members(space));
            spaces.removeMember(space, person);
            assertEquals(List.of(), spaces.members(space));
        }

        spaces.posts(space).forEach(old -> spaces.withdraw(space, old.id()));
        HostPost posted = spaces.post(space, text("live-1", "Carte mentale 🐝"));
        spaces.post(space, text("live-2", "Deuxième"));
        List<HostPost> there = spaces.posts(space);
        assertEquals(
                List.of("live-1", "live-2"), there.stream().map(HostPost::key).toList());
        assertFalse(there.toString().contains("????"), there::toString);
        assertEquals(
                posted.id(),
                spaces.edit(space, posted.id(), text("live-1", "Carte collective"))
                        .id());
        assertEquals("Carte collective", spaces.posts(space).get(0).title());
        spaces.posts(space).forEach(old -> spaces.withdraw(space, old.id()));
        assertEquals(List.of(), spaces.posts(space));
    }

    /** The reconciler itself: published, posted, a text lost there found and put back. */
    @Test
    void theReconcilerPublishesPostsAndPutsBack() {
        new LiveRound(host, Clock.systemUTC()).take(Optional.empty(), Optional.empty());
    }

    /** A closed space is emptied and says so in its name: both are an Elgg's own actions. */
    @Test
    void aSpaceTakesAnotherNameAndTheFirstAgain() {
        Spaces spaces = host.spaces();
        SpaceWish wish = new SpaceWish("ESSAIM-live-check", "Essaim – essai", "Essai de connexion", Optional.empty());
        String space = spaces.create(wish).id();
        SpaceWish closed = new SpaceWish(wish.key(), wish.name() + " (archivé)", wish.description(), wish.uai());
        assertEquals(space, spaces.create(closed).id());
        assertEquals(closed.name(), spaces.find(space).orElseThrow().name());
        assertEquals(wish.name(), spaces.create(wish).name());
    }

    /** Needs a group that bears the number of the school in its name: {@code -Dessaim.it.elgg.school=0990001N}. */
    @Test
    @EnabledIfSystemProperty(named = "essaim.it.elgg.school", matches = ".+")
    void aTopicOfTheSchoolsGroupTakesRepliesWhichAreChangedAndWithdrawn() {
        HostPlatform topics = host("school-topics");
        assertTrue(topics.probe().works(), () -> topics.probe().toString());
        Spaces spaces = topics.spaces();
        SpaceWish wish = new SpaceWish(
                "ESSAIM-live-topic",
                "Essaim – essai",
                "Essai de connexion",
                Optional.of(System.getProperty("essaim.it.elgg.school")));
        String space = spaces.create(wish).id();
        assertEquals(space, spaces.create(wish).id(), "asked twice, made once");
        spaces.posts(space).forEach(old -> spaces.withdraw(space, old.id()));
        HostPost posted = spaces.post(space, text("live-1", "Carte mentale 🐝"));
        spaces.post(space, text("live-2", "Deuxième"));
        List<HostPost> there = spaces.posts(space);
        assertEquals(
                List.of("live-1", "live-2"), there.stream().map(HostPost::key).toList());
        assertEquals("Carte mentale 🐝", there.get(0).title());
        assertTrue(there.get(0).body().contains("l’été"), there.get(0)::body);
        spaces.edit(space, posted.id(), text("live-1", "Carte changée"));
        assertEquals("Carte changée", spaces.posts(space).get(0).title());
        spaces.posts(space).forEach(one -> spaces.withdraw(space, one.id()));
        assertEquals(List.of(), spaces.posts(space));
    }
}
