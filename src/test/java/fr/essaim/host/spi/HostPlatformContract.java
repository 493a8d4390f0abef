package fr.essaim.host.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.essaim.host.spi.HostFailure.Kind;
import fr.essaim.host.spi.HostMember.Role;
import fr.essaim.kernel.SafeHtml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What every host adapter must do. The host knows two people of school 0990001N: {@code karim.benali}
 * (karim.benali@college.example, Karim Benali) and {@code ines.roy} (Inès Roy); and nobody else of that school.
 */
public interface HostPlatformContract {

    String SCHOOL = "0990001N";

    HostPlatform host();

    /** What a page of a member shows, to be sure that nothing doubles where readers look: titles of what stands. */
    List<String> titlesAsReadersSee(String space);

    /** A text as this host can keep it. */
    default String asKept(String text) {
        return text;
    }

    private String karim() {
        return host().people().byUsername("karim.benali").orElseThrow().id();
    }

    private String ines() {
        return host().people().byUsername("ines.roy").orElseThrow().id();
    }

    private static SpaceWish wish(String key) {
        return new SpaceWish(key, "Groupe A – 24 novembre", "Atelier d’échange", Optional.of(SCHOOL));
    }

    private PostWish entry(String key, String title, String html) {
        return new PostWish(key, title, new SafeHtml(html), Optional.of(karim()), "Karim Benali");
    }

    /** A space with Karim in it: only members write. */
    private String space() {
        String space = host().spaces().create(wish("s1")).id();
        if (host().can(Capability.MEMBERS)) {
            host().spaces().addMember(space, karim(), Role.MEMBER);
        }
        return space;
    }

    private void needs(Capability capability) {
        assumeTrue(host().can(capability), () -> host().id() + " cannot " + capability);
    }

    @Test
    default void aPersonIsFoundByEachWayThereIs() {
        HostPerson karim = host().people().byUsername("Karim.Benali").orElseThrow();
        assertEquals("Karim Benali", karim.displayName());
        assertTrue(karim.active());
        assertEquals(Optional.of(karim), host().people().find(karim.id()));
        if (host().can(Capability.PEOPLE_BY_EMAIL)) {
            assertEquals(Optional.of(karim), host().people().byEmail("KARIM.benali@college.example"));
            assertEquals(Optional.empty(), host().people().byEmail("nobody@college.example"));
        }
        assertEquals(Optional.empty(), host().people().find("no such id"));
        assertEquals(Optional.empty(), host().people().byUsername("nobody"));
    }

    @Test
    default void theSchoolListsItsPeople() {
        needs(Capability.PEOPLE_BY_SCHOOL);
        assertEquals(
                Set.of("Inès Roy", "Karim Benali"),
                host().people().ofSchool(SCHOOL).stream()
                        .map(HostPerson::displayName)
                        .collect(Collectors.toSet()));
        assertEquals(List.of(), host().people().ofSchool("0990999Z"));
    }

    @Test
    default void aSpaceAskedTwiceExistsOnceAndTakesTheLatestName() {
        HostSpace first = host().spaces().create(wish("s1"));
        HostSpace again = host().spaces().create(new SpaceWish("s1", "Groupe A, bis", "", Optional.of(SCHOOL)));

        assertEquals(first.id(), again.id());
        assertEquals("Groupe A, bis", again.name());
        assertEquals("s1", again.key());
        assertEquals(Optional.of(again), host().spaces().byKey("s1"));
        assertEquals(Optional.of(again), host().spaces().find(first.id()));
        assertFalse(first.url().isEmpty());
    }

    @Test
    default void whatDoesNotExistIsEmptyOrMissing() {
        assertEquals(Optional.empty(), host().spaces().byKey("never made"));
        assertEquals(Optional.empty(), host().spaces().find("987654321"));
        assertKind(Kind.MISSING, () -> host().spaces().members("987654321"));
        assertKind(Kind.MISSING, () -> host().spaces().posts("987654321"));
    }

    @Test
    default void membersComeAndGoAndRepeatingChangesNothing() {
        needs(Capability.MEMBERS);
        String space = host().spaces().create(wish("s1")).id();
        Spaces spaces = host().spaces();
        Role some = host().can(Capability.OPERATORS) ? Role.OPERATOR : Role.MEMBER;
        spaces.addMember(space, karim(), some);
        spaces.addMember(space, ines(), Role.MEMBER);
        spaces.addMember(space, ines(), Role.MEMBER);
        assertEquals(
                Map.of(karim(), some, ines(), Role.MEMBER),
                spaces.members(space).stream().collect(Collectors.toMap(HostMember::person, HostMember::role)));

        spaces.addMember(space, karim(), Role.MEMBER);
        spaces.removeMember(space, ines());
        spaces.removeMember(space, ines());
        assertEquals(List.of(new HostMember(karim(), Role.MEMBER)), spaces.members(space));
        assertKind(Kind.MISSING, () -> spaces.addMember(space, "no such id", Role.MEMBER));
    }

    @Test
    default void aTextIsPostedOnceAndReadBackAsItIs() {
        String space = space();
        String html = "<p>Idée : carte mentale, l’été &amp; « ça » 😀</p>";
        HostPost posted = host().spaces().post(space, entry("e1", "Carte mentale 🐝", html));
        if (host().can(Capability.IDEMPOTENT_POSTS)) {
            assertEquals(
                    posted.id(),
                    host().spaces()
                            .post(space, entry("e1", "Autre", "<p>Autre</p>"))
                            .id());
        }
        host().spaces().post(space, entry("e2", "Deuxième", "<p>2</p>"));

        List<HostPost> posts = host().spaces().posts(space);
        assertEquals(List.of("e1", "e2"), posts.stream().map(HostPost::key).toList());
        assertEquals(asKept("Carte mentale 🐝"), posts.get(0).title());
        assertEquals(asKept(html), posts.get(0).body());
        assertEquals(posted.id(), posts.get(0).id());
        assertEquals(2, titlesAsReadersSee(space).size());
    }

    @Test
    default void aTextIsEditedInPlace() {
        needs(Capability.EDIT_POSTS);
        String space = space();
        HostPost posted = host().spaces().post(space, entry("e1", "Avant", "<p>avant</p>"));
        HostPost edited = host().spaces().edit(space, posted.id(), entry("e1", "Après", "<p>après</p>"));

        assertEquals(posted.id(), edited.id());
        assertEquals("<p>après</p>", host().spaces().posts(space).get(0).body());
        assertEquals(List.of("Après"), titlesAsReadersSee(space));
        assertKind(Kind.MISSING, () -> host().spaces().edit(space, "987654321", entry("e1", "x", "<p>x</p>")));
    }

    @Test
    default void aTextIsWithdrawnForGoodAndItsKeyIsFreeAgain() {
        needs(Capability.WITHDRAW_POSTS);
        String space = space();
        HostPost posted = host().spaces().post(space, entry("e1", "Avant", "<p>avant</p>"));
        host().spaces().withdraw(space, posted.id());
        host().spaces().withdraw(space, posted.id());
        assertEquals(List.of(), host().spaces().posts(space));
        assertEquals(List.of(), titlesAsReadersSee(space));

        HostPost anew = host().spaces().post(space, entry("e1", "De nouveau", "<p>de nouveau</p>"));
        if (host().can(Capability.IDEMPOTENT_POSTS)) {
            PostWish again = entry("e1", "De nouveau", "<p>x</p>");
            assertEquals(anew.id(), host().spaces().post(space, again).id());
        }
        assertEquals(List.of("De nouveau"), titlesAsReadersSee(space));
    }

    @Test
    default void aTextIsPinned() {
        needs(Capability.PIN_POSTS);
        String space = space();
        HostPost welcome = host().spaces().post(space, entry("w", "Bienvenue", "<p>w</p>"));
        host().spaces().post(space, entry("e1", "Une entrée", "<p>e</p>"));
        host().spaces().pin(space, welcome.id(), true);
        host().spaces().pin(space, welcome.id(), true);
        assertTrue(host().spaces().posts(space).get(0).pinned());
        assertEquals("Bienvenue", titlesAsReadersSee(space).get(0));
        host().spaces().pin(space, welcome.id(), false);
        assertFalse(host().spaces().posts(space).get(0).pinned());
    }

    @Test
    default void anArchivedSpaceTakesNoMoreTextsAndComesBackWhole() {
        needs(Capability.ARCHIVE_SPACES);
        String space = space();
        host().spaces().post(space, entry("e1", "Avant", "<p>avant</p>"));
        assertTrue(host().spaces().archive(space, true).archived());
        assertTrue(host().spaces().create(wish("s1")).archived());
        assertEquals(
                "archived",
                assertKind(Kind.REFUSED, () -> host().spaces().post(space, entry("e2", "Après", "<p>x</p>")))
                        .code());
        assertFalse(host().spaces().archive(space, false).archived());
        assertEquals(1, host().spaces().posts(space).size());
    }

    @Test
    default void withoutGroupsASpaceIsATopicOfTheSchoolsGroup() {
        needs(Capability.SCHOOL_TOPICS);
        Spaces spaces = host().spaces();
        String first = spaces.create(wish("s1")).id();
        String second = spaces.create(wish("s2")).id();
        assertFalse(first.equals(second));
        Set<HostMember> school = Set.of(new HostMember(karim(), Role.MEMBER), new HostMember(ines(), Role.MEMBER));
        assertEquals(school, Set.copyOf(spaces.members(first)));
        assertEquals(school, Set.copyOf(spaces.members(second)));
        assertKind(Kind.UNSUPPORTED, () -> spaces.addMember(first, karim(), Role.MEMBER));
        assertKind(Kind.UNSUPPORTED, () -> spaces.removeMember(first, karim()));

        spaces.post(first, entry("e1", "Une <entrée> & \"plus\"", "<p>e</p>"));
        assertEquals(
                asKept("Une <entrée> & \"plus\""), spaces.posts(first).get(0).title());
        assertEquals(List.of(), spaces.posts(second));
        assertEquals(
                "several-schools",
                assertKind(Kind.REFUSED, () -> spaces.create(new SpaceWish("s3", "Mixte", "", Optional.empty())))
                        .code());
        assertEquals(
                "no-school-group",
                assertKind(
                                Kind.MISSING,
                                () -> spaces.create(new SpaceWish("s4", "Ailleurs", "", Optional.of("0990999Z"))))
                        .code());
    }

    @Test
    default void aNoticeReachesEachOnceAndSaysWhoWasMissed() {
        needs(Capability.NOTICES);
        NoticeWish notice = new NoticeWish(
                "n1", List.of(karim(), "987654321"), "Atelier demain", "À 14 h, salle B12.", Optional.of("/x"));
        assertEquals(Map.of("987654321", "unknown"), host().notices().send(notice));
        assertEquals(Map.of("987654321", "unknown"), host().notices().send(notice));
    }

    @Test
    default void theConnectionCanBeTried() {
        assertTrue(host().probe().works(), () -> host().probe().toString());
    }

    static HostFailure assertKind(Kind kind, org.junit.jupiter.api.function.Executable work) {
        HostFailure failure = assertThrows(HostFailure.class, work);
        assertEquals(kind, failure.kind(), failure.code());
        return failure;
    }
}
