package fr.essaim.host.embedded.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.embedded.EmbeddedWorld;
import fr.essaim.host.embedded.Message;
import fr.essaim.host.embedded.Topic;
import fr.essaim.host.embedded.arrivals.LaunchTickets;
import fr.essaim.host.embedded.arrivals.MenuEntries;
import fr.essaim.host.embedded.notices.ReadNotices;
import fr.essaim.host.embedded.rdf.RdfMenuEntries;
import fr.essaim.host.embedded.web.arrivals.MenuPage;
import fr.essaim.host.embedded.web.notices.NoticesPage;
import fr.essaim.host.spi.HostMember.Role;
import fr.essaim.host.spi.PostWish;
import fr.essaim.host.spi.SpaceWish;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages as their readers get them, in both languages, without a server. */
class PlatformPagesTest {

    private final EmbeddedWorld world = new EmbeddedWorld();
    private final Visit visit = new Visit();
    private final PagesInTests pages = new PagesInTests();
    private final Map<String, String> moved = new HashMap<>();
    private final TopicViews topics = new TopicViews(world.store, world.groups, world.clock, visit);
    private final PlatformViews views = new PlatformViews(
            world.store,
            world.groups,
            topics,
            world.accounts,
            world.boxes,
            new RdfMenuEntries(world.store),
            key -> Optional.ofNullable(moved.get(key)),
            world.clock,
            visit);
    private final GroupsPage groupsPage = new GroupsPage(views, world.discuss, visit);
    private final TopicPage topicPage = new TopicPage(topics, world.discuss, visit);
    private final ReadNotices readNotices = new ReadNotices(world.store, world.boxes);
    private final NoticesPage noticesPage = new NoticesPage(world.store, world.boxes, readNotices, world.clock, visit);
    private final Id ines = world.ines.id();
    private final Id karim = world.karim.id();
    private Id group;

    @BeforeEach
    void aGroupOfTwo() {
        String space = world.host
                .spaces()
                .create(new SpaceWish("g", "Groupe H <b>", "", Optional.empty()))
                .id();
        world.host.spaces().addMember(space, karim.value(), Role.MEMBER);
        world.host.spaces().addMember(space, ines.value(), Role.MEMBER);
        group = Id.of(space);
        asking(ines, Language.FR);
    }

    private void asking(Id person, Language language) {
        visit.open(new Viewer(Optional.of(person), "Quelqu’un", List.of()), language, "jeton", Flash.NONE, false, "/");
    }

    private String page(Html html) {
        String text = pages.render(visit, html);
        assertFalse(text.matches("(?s).*[>\"]host\\.[a-z-]+[<\"].*"), "a key nobody wrote in " + html.template());
        return text;
    }

    private void entries(int count) {
        for (int i = 0; i < count; i++) {
            world.host
                    .spaces()
                    .post(
                            group.value(),
                            new PostWish(
                                    "e" + i,
                                    "Entrée " + i,
                                    new SafeHtml("<p>Les grandes idées " + i + "</p><ol><li>une</li></ol>"),
                                    Optional.of(karim.value()),
                                    "Karim Benali"));
        }
    }

    @Test
    void theHomeListsMyGroupsAndTeachesWhenThereIsNone() {
        String mine = page(groupsPage.home());
        assertTrue(mine.contains("Groupe H &lt;b&gt;"), mine);
        assertTrue(mine.contains("2 membres, aucun sujet"), mine);
        assertTrue(mine.contains("/compte/mot-de-passe"), "came with a code: " + mine);

        asking(world.person("Zoé Martin", "").id(), Language.FR);
        assertTrue(page(groupsPage.home()).contains("Pas encore de groupe"));
    }

    @Test
    void aGroupShowsNoneOneAndThreeTopicsThePinnedOneFirst() {
        assertTrue(page(groupsPage.group(group, 1)).contains("Rien encore"));
        entries(1);
        assertTrue(page(groupsPage.group(group, 1)).contains("<p>Les grandes idées 0</p>"));
        entries(3);
        String welcome = world.host.spaces().posts(group.value()).get(0).id();
        world.host.spaces().pin(group.value(), welcome, true);
        String three = page(groupsPage.group(group, 1));
        assertTrue(three.indexOf("Entrée 0") < three.indexOf("Entrée 2"), three);
        assertTrue(three.indexOf("Entrée 2") < three.indexOf("Entrée 1"), three);
        assertTrue(three.contains("Karim Benali, 8\u00a0h\u00a000"), three);
    }

    /** What another program put into the menu of a group stands on the page of that group, and is for its members. */
    @Test
    void theMenuOfAGroupIsOnItsPageAndForItsMembers() {
        MenuEntries entries = new RdfMenuEntries(world.store);
        world.store.change(() -> entries.put(new MenuEntries.Entry(
                "essaim-group-g", "Notre groupe", "https://essaim.example/essaim/groupes/g", group.value(), 1)));
        assertTrue(page(groupsPage.group(group, 1)).contains("/plateforme/menu/essaim-group-g\""));
        assertFalse(page(groupsPage.home()).contains("/plateforme/menu/essaim-group-g"));
        MenuPage menu = new MenuPage(world.store, entries, world.groups, new LaunchTickets(world.clock), visit);
        asking(world.person("Zoé Martin", "").id(), Language.FR);
        assertThrows(Failure.NotFound.class, () -> menu.open("essaim-group-g"));
    }

    @Test
    void whoeverOpensWhereAGroupWasIsLedToWhereItIsNow() {
        String there = "https://there.example/g/7";
        assertFalse(page(groupsPage.group(group, 1)).contains("autre plateforme"));
        moved.put("g", there);
        String left = page(groupsPage.group(group, 1));
        assertTrue(left.contains("a maintenant son espace sur une autre plateforme"), left);
        assertTrue(left.contains("href=\"" + there + "\""), left);
    }

    @Test
    void aLongDiscussionHasPages() {
        entries(61);
        String first = page(groupsPage.group(group, 1));
        assertTrue(first.contains("?page=2"));
        assertFalse(first.contains("Entrée 0<"));
        String second = page(groupsPage.group(group, 2));
        assertTrue(second.contains("Entrée 0<"));
        assertFalse(second.contains("?page=3"));
        assertTrue(page(groupsPage.group(group, 99)).contains("Entrée 0<"), "a page that is not there shows the last");
        assertTrue(page(groupsPage.group(group, -5)).contains("Entrée 60<"));
    }

    @Test
    void aTopicOffersChangesToItsAuthorOnly() {
        Topic topic = world.discuss.open(group, ines, "Une carte ?", "Bonjour");
        Message reply = world.discuss.answer(group, topic.id(), karim, "Oui");
        String mine = page(topicPage.show(group, topic.id()));
        assertTrue(mine.contains("/messages/" + topic.id()));
        assertFalse(mine.contains("/messages/" + reply.id()));
        assertTrue(page(topicPage.form(group, topic.id(), topic.id())).contains("Bonjour</textarea>"));
        assertThrows(Failure.Refused.class, () -> topicPage.form(group, topic.id(), reply.id()));

        world.discuss.edit(group, topic.id(), topic.id(), ines, "Bonsoir");
        assertTrue(page(topicPage.show(group, topic.id())).contains("<p>Bonsoir</p>"));
        assertTrue(world.discuss.withdraw(group, topic.id(), topic.id(), ines));
        String after = page(topicPage.show(group, topic.id()));
        assertTrue(after.contains("Message retiré."));
        assertFalse(after.contains("Bonsoir"));
    }

    @Test
    void anEntryOfTheJournalIsChangedInTheJournalOnly() {
        entries(1);
        asking(karim, Language.FR);
        Id topic = Id.of(world.host.spaces().posts(group.value()).get(0).id());
        String shown = page(topicPage.show(group, topic));
        assertTrue(shown.contains("depuis le journal"));
        assertFalse(shown.contains("/retrait"));
        assertThrows(Failure.Refused.class, () -> topicPage.form(group, topic, topic));
    }

    @Test
    void whoIsNoMemberFindsNothing() {
        Topic topic = world.discuss.open(group, ines, "Une carte ?", "Bonjour");
        asking(world.person("Zoé Martin", "").id(), Language.FR);
        assertThrows(Failure.NotFound.class, () -> groupsPage.group(group, 1));
        assertThrows(Failure.NotFound.class, () -> topicPage.show(group, topic.id()));
        assertThrows(Failure.NotFound.class, () -> topicPage.answer(group, topic.id(), "t"));
        assertThrows(Failure.NotFound.class, () -> groupsPage.group(Id.of("nowhere"), 1));
    }

    @Test
    void noticesAreReadByOpeningThem() {
        assertTrue(page(noticesPage.list()).contains("Aucun avis"));
        Topic topic = world.discuss.open(group, ines, "Une carte ?", "Bonjour");
        world.discuss.answer(group, topic.id(), karim, "Oui");
        String told = page(noticesPage.list());
        assertTrue(told.contains("Karim Benali a répondu dans «\u00a0Une carte ?\u00a0»"), told);
        assertTrue(page(groupsPage.home()).contains("1 avis à lire"));

        Id notice = world.store.read(() -> world.boxes.of(ines)).get(0).id();
        assertThrows(Failure.NotFound.class, () -> readNotices.open(karim, notice), "the notice of somebody else");
        asking(ines, Language.FR);
        String where = readNotices.open(ines, notice);
        assertTrue(where.contains("sujets/" + topic.id() + "#m-"), where);
        assertFalse(page(groupsPage.home()).contains("à lire"));
    }

    @Test
    void everyPageExistsInEnglish() {
        Topic topic = world.discuss.open(group, ines, "Une carte ?", "Bonjour");
        world.discuss.answer(group, topic.id(), karim, "Oui");
        asking(ines, Language.EN);
        assertTrue(page(groupsPage.home()).contains("2 members, 1 topic"));
        assertTrue(page(groupsPage.group(group, 1)).contains("Open a topic"));
        assertTrue(page(topicPage.show(group, topic.id())).contains("1 answer"));
        assertTrue(page(topicPage.form(group, topic.id(), topic.id())).contains("Change my message"));
        assertTrue(page(noticesPage.list()).contains("Karim Benali answered in “Une carte ?”"));
    }

    @Test
    void aGroupWithSixtyEntriesIsServedAtOnce() {
        entries(60);
        for (int i = 0; i < 150; i++) {
            page(groupsPage.group(group, 1));
        }
        // the processor's time, not the clock's: other work on the machine says nothing about this page
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] times = new long[51];
        for (int i = 0; i < times.length; i++) {
            long start = threads.getCurrentThreadCpuTime();
            pages.render(visit, groupsPage.group(group, 1));
            times[i] = threads.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(times);
        assertTrue(times[25] < 8_000_000, () -> "p50 " + times[25] / 1_000 + " µs");
    }
}
