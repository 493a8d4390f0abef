package fr.essaim.host.elgg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    private final HostPlatform host = new ElggProvider(Clock.systemUTC())
            .init(Map.of(
                    "base-url", System.getProperty("essaim.it.elgg", "http://localhost/"),
                    "key", System.getProperty("essaim.it.elgg.account", "service"),
                    "secret", System.getenv().getOrDefault("ESSAIM_IT_ELGG_PASSWORD", "-"),
                    "own-url", "https://essaim.example/essaim/",
                    "allow-private", "true"));

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
}
