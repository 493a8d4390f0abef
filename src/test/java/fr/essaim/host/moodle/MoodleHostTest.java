package fr.essaim.host.moodle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.TestClock;
import fr.essaim.host.moodle.FakeState.Discussion;
import fr.essaim.host.moodle.FakeState.Group;
import fr.essaim.host.moodle.FakeState.Post;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostFailure.Kind;
import fr.essaim.host.spi.HostMember.Role;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPlatformContract;
import fr.essaim.host.spi.HostSpace;
import fr.essaim.host.spi.NoticeWish;
import fr.essaim.host.spi.PostWish;
import fr.essaim.host.spi.SpaceWish;
import fr.essaim.host.spi.connection.Report.Finding;
import fr.essaim.kernel.SafeHtml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract on a Moodle, and each of its traps. */
class MoodleHostTest implements HostPlatformContract {

    private final FakeMoodle moodle = FakeMoodle.ofTheContract();
    private final FakeState site = moodle.state;
    private final HostPlatform host = moodle.platform(Map.of());

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

    private static SpaceWish wish(String name) {
        return new SpaceWish("s1", name, "Parcours 1", Optional.of(SCHOOL));
    }

    private HostSpace space() {
        return host.spaces().create(wish("Groupe A"));
    }

    private static PostWish entry(String key, String title) {
        return new PostWish(key, title, new SafeHtml("<p>x</p>"), Optional.empty(), "Inès Roy");
    }

    private Group theGroup() {
        return site.groups.get(site.groups.size() - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "205-err-maintenance,UNAVAILABLE,maintenance",
        "207-err-climaintenance,UNAVAILABLE,maintenance",
        "226-err-502,UNAVAILABLE,server-error",
        "227-err-db-down,UNAVAILABLE,server-error",
        "208-err-rest-disabled,REFUSED,web-services-off",
        "209-err-ws-disabled,REFUSED,web-services-off",
        "004-err-bad-token,REFUSED,bad-token",
        "210-err-token-expired,REFUSED,missing-function",
        "213-err-user-suspended,REFUSED,account-suspended",
        "216-hidden-course-svc,REFUSED,course-closed",
        "020-err-enrolled-users-onlyactive,REFUSED,forbidden"
    })
    void eachWayMoodleHasToSayNoIsUnderstood(String recording, Kind kind, String code) {
        moodle.trouble(recording);
        HostFailure failure =
                HostPlatformContract.assertKind(kind, () -> host.spaces().create(wish("Groupe A")));
        assertEquals(code, failure.code());
        if (!recording.startsWith("216") && !recording.startsWith("020")) {
            assertEquals(List.of(code), host.probe().problems());
        }
    }

    @Test
    void aSpaceIsAGroupWithOnePinnedDiscussionInTheForumWithSeparateGroups() {
        HostSpace made = space();
        Discussion discussion = site.discussions.get(0);
        assertEquals("ESSAIM-s1", theGroup().number());
        assertEquals(13, discussion.forum());
        assertEquals(theGroup().id(), discussion.group());
        assertTrue(site.pinned.contains(discussion.id()));
        assertEquals(moodle.address() + "/mod/forum/discuss.php?d=" + discussion.id(), made.url());
    }

    @Test
    void withoutSuchAForumNothingIsMade() {
        site.forums.removeIf(forum -> forum.id() == 13);
        assertEquals(
                "no-forum",
                HostPlatformContract.assertKind(Kind.REFUSED, this::space).code());
        assertEquals(List.of(), site.groups);
    }

    @Test
    void aSchoolWithoutACourseIsNamed() {
        SpaceWish elsewhere = new SpaceWish("s1", "G", "", Optional.of("0111111X"));
        assertEquals(
                "no-course",
                assertThrows(HostFailure.class, () -> host.spaces().create(elsewhere))
                        .code());
        SpaceWish shared = new SpaceWish("s2", "G", "", Optional.empty());
        assertEquals("8", Whereabouts.of(host.spaces().create(shared).id()).course());
    }

    @Test
    void aLostAnswerMakesNothingTwice() {
        for (String function : List.of("core_group_create_groups", "mod_forum_add_discussion")) {
            moodle.loseTheAnswerTo(function);
            HostPlatformContract.assertKind(Kind.UNAVAILABLE, this::space);
        }
        String space = space().id();
        moodle.loseTheAnswerTo("mod_forum_add_discussion_post");
        HostPlatformContract.assertKind(Kind.UNAVAILABLE, () -> host.spaces().post(space, entry("e1", "Une entrée")));
        assertEquals("e1", host.spaces().posts(space).get(0).key());
        assertEquals(1, site.groups.size());
        assertEquals(1, site.discussions.size());
    }

    @Test
    void whatOthersMadeAtTheSameTimeIsTakenAwayIfEmpty() {
        space();
        Group first = theGroup();
        site.group(++site.lastGroup, 7, "Groupe A (double)", first.number(), Set.of());
        site.group(++site.lastGroup, 7, "Groupe A (habité)", first.number(), Set.of(51L));
        Discussion discussion = site.discussions.get(0);
        Post opening = site.posts.get(0);
        site.posts.add(new Post(90, 90, 0, "Groupe A", opening.message(), 34, opening.created()));
        site.discussions.add(new Discussion(90, discussion.forum(), discussion.group(), 90));

        assertEquals(Long.toString(first.id()), Whereabouts.of(space().id()).group());
        assertEquals(
                List.of("Groupe A", "Groupe A (habité)"),
                site.groups.stream().map(Group::name).toList());
        assertEquals(List.of(discussion), site.discussions);
    }

    /** On threads of their own: from JDK 25 on the client finishes answers in the common pool, which must not wait here. */
    @Test
    void eightAtOnceMakeOne() {
        ExecutorService eight = Executors.newFixedThreadPool(8);
        List<CompletableFuture<String>> asked = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> space().id(), eight))
                .toList();
        List<String> ids =
                asked.stream().map(CompletableFuture::join).distinct().toList();
        eight.shutdown();
        assertEquals(1, ids.size());
        assertEquals(1, site.groups.size());
    }

    @Test
    void aNameThatIsTakenOrNotTakenByMoodleIsMadeToFit() {
        site.group(++site.lastGroup, 7, "Groupe A", "", Set.of());
        assertEquals("Groupe A · AIM-s1", space().name());
        String name = host.spaces()
                .create(wish("<b>L’oral & l’écrit</b> 3 < 4 " + "é".repeat(300)))
                .name();
        assertTrue(name.startsWith("‹b›L’oral & l’écrit‹/b› 3 ‹ 4"), name);
        assertEquals(200, name.length());
    }

    @Test
    void aDeletedGroupIsMissingThoughItsDiscussionStillTakesTexts() {
        String space = space().id();
        site.groups.clear();
        assertEquals(Optional.empty(), host.spaces().find(space));
        HostPlatformContract.assertKind(Kind.MISSING, () -> host.spaces().posts(space));
        HostPlatformContract.assertKind(Kind.MISSING, () -> host.spaces().post(space, entry("e1", "Perdu")));
        assertEquals(1, site.posts.size());
    }

    @Test
    void aDeletedDiscussionIsMadeAgainInItsGroup() {
        String before = space().id();
        site.discussions.clear();
        site.posts.clear();
        assertEquals(Optional.empty(), host.spaces().find(before));
        String after = space().id();
        assertEquals(Whereabouts.of(before).group(), Whereabouts.of(after).group());
        assertEquals(1, site.groups.size());
    }

    @Test
    void aDiscussionWeMayNotReadIsARefusalNotAnEmptySpace() {
        String space = space().id();
        site.posts.clear();
        assertEquals(
                "forbidden",
                HostPlatformContract.assertKind(
                                Kind.REFUSED, () -> host.spaces().posts(space))
                        .code());
    }

    @Test
    void whatPeopleWroteOrQuotedIsNotOurs() {
        String space = space().id();
        host.spaces().post(space, entry("e1", "Une entrée"));
        Post ours = site.posts.get(1);
        site.posts.add(new Post(99, ours.discussion(), ours.id(), "Re", ours.message(), 51, ours.created()));
        assertEquals(1, host.spaces().posts(space).size());
    }

    @Test
    void theTextNamesItsAuthorAndLeadsToEssaim() {
        String space = space().id();
        host.spaces().post(space, entry("entry:1&2", "Une entrée"));
        assertEquals(
                "<p>x</p>\n<p>— Inès Roy, <a href=\"https://essaim.example/?essaim=entry%3A1%262\">Essaim</a></p>",
                site.posts.get(1).message());
        assertEquals("entry:1&2", host.spaces().posts(space).get(0).key());
    }

    @Test
    void aTeacherMaySendItUnderHisOwnName() {
        HostSpace space = space();
        String opening = Whereabouts.of(space.id()).opening();
        assertEquals(
                Optional.of(moodle.address() + "/mod/forum/post.php?reply=" + opening
                        + "&subject=Journal%20%E2%80%93%201&post=Une%20id%C3%A9e&postformat=0"),
                host.spaces().replyForm(space.id(), "Journal – 1", "Une idée"));
    }

    @Test
    void anOldTextMoodleNoLongerLetsUsChangeIsNamed() {
        String space = space().id();
        String post = host.spaces().post(space, entry("e1", "Avant")).id();
        site.oldTexts.add(Long.valueOf(post));
        assertEquals(
                "edit-too-late",
                HostPlatformContract.assertKind(
                                Kind.REFUSED, () -> host.spaces().edit(space, post, entry("e1", "Après")))
                        .code());
        assertEquals(
                "edit-too-late",
                HostPlatformContract.assertKind(
                                Kind.REFUSED, () -> host.spaces().withdraw(space, post))
                        .code());
        assertEquals(1, host.spaces().posts(space).size());
    }

    @Test
    void aTextThatWasAnsweredLosesItsWordsInsteadOfTheAnswers() {
        String space = space().id();
        String post = host.spaces().post(space, entry("e1", "Avant")).id();
        site.posts.add(new Post(99, 1, Long.parseLong(post), "Re", "<p>merci</p>", 51, 0));
        host.spaces().withdraw(space, post);
        host.spaces().withdraw(space, post);
        assertEquals(List.of(), host.spaces().posts(space));
        assertTrue(site.posts.stream().noneMatch(one -> one.message().contains("<p>x</p>")));
    }

    @Test
    void aPersonWhoIsNotEnrolledCannotBeAMember() {
        String space = space().id();
        assertEquals(
                "not-enrolled",
                HostPlatformContract.assertKind(
                                Kind.REFUSED, () -> host.spaces().addMember(space, "53", Role.MEMBER))
                        .code());
    }

    @Test
    void oneMessageInACallAndNobodyTwice() {
        List<String> recipients = List.of("51", "99999", "52");
        NoticeWish notice = new NoticeWish("n1", recipients, "Atelier", "x".repeat(6000), Optional.of("https://e.x/1"));
        assertEquals(Map.of("99999", "unknown"), host.notices().send(notice));
        assertEquals(Map.of("99999", "unknown"), host.notices().send(notice));
        assertEquals(2, site.messages.size());
        moodle.trouble("224-err-messaging-off");
        assertEquals(
                "messaging-off",
                assertThrows(HostFailure.class, () -> host.notices().send(notice))
                        .code());
    }

    private List<String> named(MoodleConnectionTest test, Map<String, String> settings, String code) {
        return test.test(moodle.settings(settings)).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::detail)
                .toList();
    }

    /** Seen on a real 4.5.6 with the twelve rights and no other: nobody is found by user name, and no error says so. */
    @Test
    void withoutTheRightToUserNamesPeopleAreFoundByAddress() {
        site.tellsUsernames = false;
        assertEquals(Optional.empty(), host.people().byUsername("ines.roy"));
        assertEquals(
                "52",
                host.people().byEmail("ines.roy@college.example").orElseThrow().id());
        assertEquals(2, host.people().ofSchool("0990001N").size());
        MoodleConnectionTest test = new MoodleConnectionTest(new TestClock());
        assertTrue(test.test(moodle.settings(Map.of())).works());
        List<String> wishes = named(test, Map.of(), "optional-missing");
        assertTrue(wishes.contains("moodle/user:viewalldetails"), wishes::toString);
        site.tellsUsernames = true;
        assertFalse(named(test, Map.of(), "optional-missing").contains("moodle/user:viewalldetails"));
    }

    /** Seen on a real 4.5.6 as installed: who shares no course may not write, and only a number below zero says so. */
    @Test
    void whereTheAccountMayNotWriteToPeopleTheTrialSaysSoBeforeANoticeIsLost() {
        site.moreFunctions.add("core_message_get_member_info");
        MoodleConnectionTest test = new MoodleConnectionTest(new TestClock());
        assertFalse(named(test, Map.of(), "optional-missing").contains("moodle/site:messageanyuser"));
        site.messagesToAnybody = false;
        assertTrue(named(test, Map.of(), "optional-missing").contains("moodle/site:messageanyuser"));
        NoticeWish notice = new NoticeWish("n1", List.of("51"), "Atelier", "x", Optional.empty());
        assertEquals(Map.of("51", "refused"), host.notices().send(notice));
        site.moreFunctions.clear();
        assertTrue(named(test, Map.of(), "right-not-tried").contains("moodle/site:messageanyuser"));
    }

    /** Seen on a real 4.5.6 (306, 307): the head, a contact of the course, was listed, and the right taken for held. */
    @Test
    void whoIsShownToEverybodyProvesNoRightToSeePeople() {
        MoodleConnectionTest test = new MoodleConnectionTest(new TestClock());
        site.contacts.add(51L);
        assertEquals(List.of(), named(test, Map.of("course", SCHOOL + "-T2"), "missing-capability"));
        site.showsPeople = false;
        assertEquals(
                List.of("moodle/user:viewdetails"),
                named(test, Map.of("course", SCHOOL + "-T2"), "missing-capability"));
        assertTrue(named(test, Map.of("course", SCHOOL + "-T2"), "right-not-tried")
                .contains("moodle/site:viewuseridentity"));
    }

    /** The key of a space begins like the number: it was put twice before. A group of then is still ours. */
    @Test
    void theNumberOfAGroupBeginsOnce() {
        assertEquals("ESSAIM-g1", Groups.number("ESSAIM-g1"));
        assertEquals("ESSAIM-g1", Groups.number("g1"));
        site.group(++site.lastGroup, 7, "Groupe d’avant", "ESSAIM-ESSAIM-g1", Set.of(51L));
        host.spaces().create(new SpaceWish("ESSAIM-g1", "Groupe d’après", "", Optional.of(SCHOOL)));
        assertEquals(1, site.groups.size());
        assertEquals("Groupe d’après", theGroup().name());
        host.spaces().create(new SpaceWish("ESSAIM-g2", "Groupe 2", "", Optional.of(SCHOOL)));
        assertEquals("ESSAIM-g2", theGroup().number());
    }

    @Test
    void theTrialNamesEachRightThatIsMissing() {
        assertEquals(List.of(), host.probe().problems());
        assertEquals("Moodle 4.5.6 (Build: 20250811)", host.probe().product());
        MoodleConnectionTest test = new MoodleConnectionTest(new TestClock());
        assertTrue(test.knows(Map.of("kind", "moodle")));
        assertEquals(
                List.of("moodle/course:view", "moodle/cohort:view"),
                named(test, Map.of("secret", "token-of-nocap"), "missing-capability"));
        assertEquals(
                List.of(
                        "moodle/course:enrolreview",
                        "moodle/course:managegroups",
                        "moodle/user:viewdetails",
                        "moodle/site:viewuseridentity",
                        "mod/forum:viewdiscussion",
                        "moodle/calendar:manageentries"),
                named(test, Map.of("secret", "token-of-nocap"), "right-not-tried"));
        assertEquals("setting-missing", test.test(Map.of()).findings().get(0).code());
        assertEquals(
                List.of("no-course-to-try"),
                moodle.platform(Map.of("course", "")).probe().warnings());
        assertEquals(
                List.of("bad-token"),
                moodle.platform(Map.of("secret", "0")).probe().problems());
        assertEquals(
                List.of("private-address"),
                moodle.platform(Map.of("allow-private", "false")).probe().problems());
    }

    @Test
    void aBacklogIsLookedUpOnceNotTextByText() {
        String space = space().id();
        host.spaces().posts(space);
        moodle.calls.clear();
        for (int i = 0; i < 20; i++) {
            host.spaces().post(space, entry("e" + i, "Entrée " + i));
        }
        assertEquals(20, moodle.calls.size());
    }
}
