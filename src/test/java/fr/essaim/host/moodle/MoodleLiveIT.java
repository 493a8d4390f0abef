package fr.essaim.host.moodle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.LiveRound;
import fr.essaim.host.spi.HostMember;
import fr.essaim.host.spi.HostPerson;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPost;
import fr.essaim.host.spi.HostSpace;
import fr.essaim.host.spi.NoticeWish;
import fr.essaim.host.spi.PostWish;
import fr.essaim.host.spi.SpaceWish;
import fr.essaim.kernel.SafeHtml;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A real Moodle, from the test of its connection to what was lost and is found again. Needs an address and a token
 * ({@code essaim.it.moodle}, {@code .token}), the idnumber of a course ({@code .course}, a school number and
 * {@code -T2}) and somebody enrolled there ({@code .person}: the address, or the user name where the account may see
 * those); see src/docs/hosts.md.
 */
@EnabledIfSystemProperty(named = "essaim.it.moodle", matches = "https?://.+")
class MoodleLiveIT {

    private final String course = System.getProperty("essaim.it.moodle.course", "");
    private final Map<String, String> settings = Map.of(
            "kind",
            "moodle",
            "base-url",
            System.getProperty("essaim.it.moodle", ""),
            "secret",
            System.getProperty("essaim.it.moodle.token", ""),
            "course",
            course,
            "own-url",
            "https://essaim.example/",
            "allow-private",
            "true");

    private HostPerson person(HostPlatform host) {
        String known = System.getProperty("essaim.it.moodle.person", "");
        return (known.contains("@")
                        ? host.people().byEmail(known)
                        : host.people().byUsername(known))
                .orElseThrow();
    }

    private PostWish entry(String key, String title) {
        String html = "<p>Idée : l’été &amp; « ça » 😀</p>";
        return new PostWish(key, title, new SafeHtml(html), Optional.empty(), "Karim Benali");
    }

    @Test
    void aMoodleIsTakenThroughTheWhole() {
        var report = new MoodleConnectionTest(Clock.systemUTC()).test(settings);
        assertTrue(report.works(), report.findings().toString());
        HostPlatform host = new MoodleProvider(Clock.systemUTC()).init(settings);
        HostPerson person = person(host);
        String school = course.substring(0, 8);
        assertTrue(
                host.people().ofSchool(school).stream().anyMatch(one -> one.id().equals(person.id())));

        String key = "live-" + UUID.randomUUID();
        SpaceWish wish = new SpaceWish(key, "Essai d’Essaim & <co> " + key, "Essai", Optional.of(school));
        HostSpace space = host.spaces().create(wish);
        assertEquals(space.id(), host.spaces().create(wish).id(), "asked twice, made once");
        host.spaces().addMember(space.id(), person.id(), HostMember.Role.MEMBER);
        host.spaces().addMember(space.id(), person.id(), HostMember.Role.MEMBER);
        assertEquals(
                List.of(person.id()),
                host.spaces().members(space.id()).stream()
                        .map(HostMember::person)
                        .toList());

        HostPost first = host.spaces().post(space.id(), entry("e1", "Carte mentale & 3 < 4"));
        host.spaces().post(space.id(), entry("e2", "Deuxième"));
        List<HostPost> posts = host.spaces().posts(space.id());
        assertEquals(List.of("e1", "e2"), posts.stream().map(HostPost::key).toList());
        assertEquals(first.id(), posts.get(0).id());
        assertTrue(posts.get(0).body().contains("😀"), posts.get(0).body());
        assertEquals(
                "Après",
                host.spaces().edit(space.id(), first.id(), entry("e1", "Après")).title());

        // somebody takes things away there; looking again finds it, asking again mends it
        host.spaces().withdraw(space.id(), first.id());
        host.spaces().removeMember(space.id(), person.id());
        assertEquals(
                List.of("e2"),
                host.spaces().posts(space.id()).stream().map(HostPost::key).toList());
        assertEquals(List.of(), host.spaces().members(space.id()));
        host.spaces().post(space.id(), entry("e1", "De nouveau"));
        assertEquals(2, host.spaces().posts(space.id()).size());
        host.spaces().posts(space.id()).forEach(post -> host.spaces().withdraw(space.id(), post.id()));
        assertEquals(List.of(), host.spaces().posts(space.id()));
    }

    /** The reconciler itself: published, posted, a text lost there found and put back. */
    @Test
    void theReconcilerPublishesPostsAndPutsBack() {
        HostPlatform host = new MoodleProvider(Clock.systemUTC()).init(settings);
        String known = System.getProperty("essaim.it.moodle.person", "");
        new LiveRound(host, Clock.systemUTC())
                .take(Optional.of(course.substring(0, 8)), Optional.of(known).filter(one -> one.contains("@")));
    }

    @Test
    void aNoticeIsToldOnce() {
        HostPlatform host = new MoodleProvider(Clock.systemUTC()).init(settings);
        String key = "live-" + UUID.randomUUID();
        List<String> recipients = List.of(person(host).id(), "999999999");
        NoticeWish notice = new NoticeWish(key, recipients, "Essai d’Essaim", "Rien à faire.", Optional.empty());
        assertEquals(Map.of("999999999", "unknown"), host.notices().send(notice));
        assertEquals(Map.of("999999999", "unknown"), host.notices().send(notice));
    }

    @Test
    void whereNoGroupIsMadeATopicIsThereForTheWholeCourse() {
        Map<String, String> topics = new HashMap<>(settings);
        topics.put("spaces", "school-topics");
        HostPlatform host = new MoodleProvider(Clock.systemUTC()).init(topics);
        String key = "live-" + UUID.randomUUID();
        SpaceWish wish = new SpaceWish(key, "Essai d’Essaim pour tous", "Essai", Optional.of(course.substring(0, 8)));
        HostSpace space = host.spaces().create(wish);
        assertEquals(space.id(), host.spaces().create(wish).id(), "asked twice, made once");
        HostPost post = host.spaces().post(space.id(), entry("e1", "Pour tous"));
        assertEquals(
                List.of(post.id()),
                host.spaces().posts(space.id()).stream().map(HostPost::id).toList());
        host.spaces().withdraw(space.id(), post.id());
        assertEquals(List.of(), host.spaces().posts(space.id()));
    }
}
