package fr.essaim.journal;

import static fr.essaim.journal.JournalWorld.CLAIRE;
import static fr.essaim.journal.JournalWorld.H;
import static fr.essaim.journal.JournalWorld.JULIEN;
import static fr.essaim.journal.JournalWorld.KARIM;
import static fr.essaim.journal.Visibility.GROUP;
import static fr.essaim.journal.Visibility.PRIVATE;
import static fr.essaim.journal.Visibility.SCHOOL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.MemoryHost;
import fr.essaim.host.embedded.EmbeddedWorld;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.journal.prompts.Prompts;
import fr.essaim.journal.prompts.WordPrompts;
import fr.essaim.journal.web.ComposerViews;
import fr.essaim.journal.web.EntryViews;
import fr.essaim.journal.web.JournalPage;
import fr.essaim.journal.web.JournalViews;
import fr.essaim.journal.web.Moments;
import fr.essaim.journal.web.OwnNameForm;
import fr.essaim.journal.writing.Written;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Shown;
import fr.essaim.pathways.rdf.RdfPathwayPlans;
import fr.essaim.pathways.rdf.RdfPathways;
import fr.essaim.spaces.CloseSpaces;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.web.Grant;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import fr.essaim.workshops.Hands;
import fr.essaim.workshops.ReadWorkshops;
import fr.essaim.workshops.WorkshopWorld;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class JournalPagesTest {

    private final JournalWorld world = new JournalWorld();
    private final PagesInTests pages = new PagesInTests();

    private static Visit visit(Id person, Language language) {
        return PagesInTests.visit(
                new Viewer(
                        Optional.of(person),
                        "Claire Amblard",
                        List.of(Grant.inCampaign(Role.TEACHER, WorkshopWorld.CAMPAIGN, "0990002P"))),
                language);
    }

    private JournalPage page(Visit visit) {
        return page(visit, new MemoryHost());
    }

    private JournalPage page(Visit visit, HostPlatform host) {
        Moments moments = new Moments(world.clock);
        Messages messages = new Messages();
        EntryViews entries = new EntryViews(
                world.groups, world.day.workshops, world.rosters, world.wall, world.photos, moments, messages, visit);
        JournalViews views = new JournalViews(
                world.store,
                world.read,
                world.day.campaigns,
                world.groups,
                world.wall,
                entries,
                moments,
                messages,
                visit);
        ComposerViews composers = new ComposerViews(
                world.store,
                world.read,
                world.day.campaigns,
                world.groups,
                new RdfPathways(world.store, new RdfPathwayPlans(world.store)),
                world.day.workshops,
                world.wall,
                world.prompts,
                host,
                visit);
        OwnNameForm form = new OwnNameForm(world.store, world.spaces, host);
        return new JournalPage(world.read, world.write, world.edit, world.withdraw, views, composers, form, visit);
    }

    @Test
    void myJournalSaysOfEachEntryWhoReadsItAndHowFarItIs() {
        Visit visit = visit(CLAIRE, Language.FR);
        String empty = pages.render(visit, page(visit).mine("1"));
        assertTrue(empty.contains("Rien pour l’instant"), empty);

        world.write.write(CLAIRE, H, world.line("Demander à Sabine sa liste de verbes", PRIVATE), "");
        world.write.write(
                CLAIRE,
                H,
                new Written(
                        Optional.empty(),
                        "Écrire d’abord mal",
                        List.of(new Idea("Devoir maison de 4e", "dire où le raisonnement casse")),
                        "La même grille, deux matières",
                        GROUP),
                "");
        world.write.write(JULIEN, H, world.line("Pas à moi", GROUP), "");
        String mine = pages.render(visit, page(visit).mine("1"));
        for (String words : List.of(
                "Demander à Sabine",
                "Visible de vous seulement",
                "Écrire d’abord mal",
                "Devoir maison de 4e",
                "dire où le raisonnement casse",
                "La même grille",
                "En attente d’envoi",
                "Un texte est enregistré ici et attend",
                "La journée",
                "Le retour vocal")) {
            assertTrue(mine.contains(words), words);
        }
        assertFalse(mine.contains("Pas à moi"));
    }

    @Test
    void theGroupsJournalIsSignedAndHoldsNothingPrivate() {
        world.write.write(JULIEN, H, world.line("Une grille commune", GROUP), "");
        world.write.write(JULIEN, H, world.line("Mon secret", PRIVATE), "");
        Visit claire = visit(CLAIRE, Language.EN);
        String group = pages.render(claire, page(claire).group(H, "1"));
        assertTrue(group.contains("Une grille commune") && group.contains("Julien Maret"), group);
        assertFalse(group.contains("Mon secret"));
        assertTrue(group.contains("Waiting to be sent"));
        assertTrue(group.contains("/journal/nouveau?groupe=" + H), "written for this group, whatever its day");
        Visit karim = visit(KARIM, Language.FR);
        assertThrows(Failure.NotFound.class, () -> page(karim).group(H, "1"));
    }

    /** A closed campaign may have its spaces archived: what is written then does not pretend to be on its way. */
    @Test
    void whatIsWrittenOnceTheSpaceIsClosedSaysSoAndNothingLeadsThere() {
        world.write.write(JULIEN, H, world.line("Avant la clôture", GROUP), "");
        world.store.change(() -> {
            DiscussionSpace space = world.spaces.find(H).orElseThrow();
            world.spaces.replace(space, space.at(space.delivery().done("host-1"), "https://ecole.test/espace/1"));
        });
        Visit claire = visit(CLAIRE, Language.FR);
        assertTrue(pages.render(claire, page(claire).group(H, "1")).contains("https://ecole.test/espace/1"));
        CloseSpaces close = new CloseSpaces(world.store, world.spaces, event -> {}, world.clock);
        assertTrue(pages.render(claire, page(claire).form("", "")).contains("Dans l’espace du groupe, signé"));
        close.close(H);
        String form = pages.render(claire, page(claire).form("", ""));
        assertFalse(form.contains("Dans l’espace du groupe, signé"), form);
        assertTrue(form.contains("son espace sur la plateforme est fermé et ne reçoit plus rien"), form);
        String closed = pages.render(claire, page(claire).group(H, "1"));
        assertEquals("Gardé ici, l’espace du groupe est fermé", badges(closed));
        assertFalse(closed.contains("https://ecole.test/espace/1"), closed);
        close.reopen(H);
        assertEquals(
                "En attente d’envoi", badges(pages.render(claire, page(claire).group(H, "1"))));
    }

    private static String badges(String page) {
        return Jsoup.parse(page).select(".entry .badge").text();
    }

    @Test
    void theBoxToWriteInOffersTheDaysWorkshopsAndTwoButtonsThatSayWhoReads() {
        Visit visit = visit(CLAIRE, Language.FR);
        String form = pages.render(visit, page(visit).form(world.workshop.id().value(), ""));
        assertTrue(form.contains("<option value=\"" + world.workshop.id() + "\" selected"), form);
        assertTrue(form.contains("Publier pour le groupe") && form.contains("Garder pour moi"));
        assertTrue(form.contains("name=\"groupe\" value=\"group-h\""));

        Visit stranger = visit(Id.of("nobody"), Language.FR);
        assertTrue(pages.render(stranger, page(stranger).form("", "")).contains("Votre groupe n’est pas encore formé"));
        assertTrue(pages.render(stranger, page(stranger).mine("1")).contains("Votre groupe n’est pas encore formé"));

        Visit animator = PagesInTests.visit(
                new Viewer(
                        Optional.of(Id.of("malik")),
                        "Malik Ouardi",
                        List.of(Grant.inCampaign(Role.ANIMATOR, WorkshopWorld.CAMPAIGN, "0990003R"))),
                Language.FR);
        for (String told : List.of(
                pages.render(animator, page(animator).form("", "")),
                pages.render(animator, page(animator).mine("1")))) {
            assertTrue(told.contains("Le journal est celui des groupes") && !told.contains("pas encore formé"), told);
        }
    }

    @Test
    void whereTheWholeSchoolReadsItIsSaidBeforeAndAfterAndNothingPromisesTheGroup() {
        Visit visit = visit(CLAIRE, Language.FR);
        JournalPage page = page(visit, new EmbeddedWorld().schoolTopics);
        String form = pages.render(visit, page.form("", ""));
        assertTrue(form.contains("Tout votre collège lira ce que vous publiez pour le groupe"), form);
        assertTrue(form.contains("value=\"ecole\"") && form.contains("Publier, lu par tout le collège"));
        assertFalse(form.contains("name=\"pour\" value=\"groupe\"") || form.contains("Publier pour le groupe"), form);
        assertFalse(pages.render(visit, page(visit).form("", "")).contains("Tout votre collège"));

        LogEntry entry = world.write.write(CLAIRE, H, world.line("Pour tous", SCHOOL), "");
        LogEntry kept =
                world.store.read(() -> world.entries.inGroup(H, entry.id())).orElseThrow();
        assertEquals(SCHOOL, kept.visibility());
        assertTrue(kept.isShared());
        assertTrue(pages.render(visit, page.show(entry.id())).contains("Lu par tout votre collège"));
        assertTrue(world.store
                .read(() -> world.spaces.post(H, "entry-" + entry.id()))
                .orElseThrow()
                .bySchool());

        LogEntry closer = world.edit.edit(CLAIRE, entry.id(), world.line("Pour tous", GROUP));
        assertEquals(GROUP, closer.visibility());
        assertFalse(world.store
                .read(() -> world.spaces.post(H, "entry-" + entry.id()))
                .orElseThrow()
                .bySchool());
    }

    @Test
    void anEntryOpensOnItsOwnPageForItsReadersAndForNobodyElse() {
        LogEntry entry = world.write.write(CLAIRE, H, world.line("<b>Une ligne</b>", GROUP), "");
        Visit claire = visit(CLAIRE, Language.FR);
        String mine = pages.render(claire, page(claire).show(entry.id()));
        assertTrue(mine.contains("&lt;b&gt;Une ligne&lt;/b&gt;") && mine.contains("Retirer"), mine);
        Visit julien = visit(JULIEN, Language.FR);
        String his = pages.render(julien, page(julien).show(entry.id()));
        assertTrue(his.contains("Claire Amblard") && !his.contains("Retirer"));
        Visit karim = visit(KARIM, Language.FR);
        assertThrows(Failure.NotFound.class, () -> page(karim).show(entry.id()));
        assertThrows(Failure.NotFound.class, () -> page(julien).form(entry.id()));
        assertTrue(pages.render(claire, page(claire).form(entry.id())).contains("&lt;b&gt;Une ligne&lt;/b&gt;"));
    }

    @Test
    void theBoxAsksWhatTheAnimatorWordedForThatWorkshopOnly() {
        WordPrompts word = new WordPrompts(
                world.store,
                new ReadWorkshops(world.store, world.day.workshops, new Hands(world.day.memberships)),
                world.prompts);
        Id about = world.workshop.id();
        Id animator = world.workshop.animator();
        word.word(
                animator,
                WorkshopWorld.CAMPAIGN,
                about,
                new Prompts("Quel geste\r\nneuf ?", "", "Qui avec vous ?"),
                Shown.ANYTHING);
        Visit claire = visit(CLAIRE, Language.FR);
        String asked = pages.render(claire, page(claire).form(about.value(), ""));
        assertTrue(asked.contains("data-prompt=\"retained\">Quel geste\nneuf ?</p>"), asked);
        assertTrue(asked.contains("data-prompt=\"ideas\" hidden></p>"), asked);
        String day = pages.render(claire, page(claire).form("", ""));
        assertTrue(day.contains("data-prompt=\"retained\" hidden></p>"), day);
        assertTrue(day.contains("data-prompts=\"" + about + "\""), "a script shows it once the workshop is chosen");

        assertThrows(
                Failure.Refused.class,
                () -> word.word(CLAIRE, WorkshopWorld.CAMPAIGN, about, new Prompts("À moi", "", ""), Shown.ANYTHING));
        assertThrows(
                Failure.Invalid.class,
                () -> word.word(
                        animator, WorkshopWorld.CAMPAIGN, about, new Prompts("x".repeat(201), "", ""), Shown.ANYTHING));
        Shown before = Shown.of(Prompts.NONE);
        assertThrows(
                Failure.Conflict.class,
                () -> word.word(
                        WorkshopWorld.NADIA, WorkshopWorld.CAMPAIGN, about, new Prompts("À moi", "", ""), before));
        word.word(WorkshopWorld.NADIA, WorkshopWorld.CAMPAIGN, about, Prompts.NONE, Shown.ANYTHING);
        assertTrue(
                world.store.read(() -> world.prompts.of(WorkshopWorld.CAMPAIGN)).isEmpty());
    }

    @Test
    void eachIdeaOfAnEntryBecomesACardInOneTap() {
        Visit claire = visit(CLAIRE, Language.FR);
        world.write.write(CLAIRE, H, world.line("Une seule ligne", GROUP), "");
        String one = pages.render(claire, page(claire).mine("1"));
        assertTrue(one.contains("name=\"ligne\" value=\"0\""), one);
        Written three = new Written(
                Optional.empty(),
                "",
                List.of(new Idea("En 6e", ""), new Idea("En 5e", ""), new Idea("En 4e", "")),
                "",
                GROUP);
        world.write.write(CLAIRE, H, three, "");
        String many = pages.render(claire, page(claire).mine("1"));
        for (int line = 1; line <= 3; line++) {
            assertTrue(many.contains("name=\"ligne\" value=\"" + line + "\">En faire une fiche"), many);
        }
    }

    @Test
    void aLongJournalIsReadPageByPage() {
        for (int line = 1; line <= 45; line++) {
            world.clock.pass(java.time.Duration.ofMinutes(1));
            world.write.write(CLAIRE, H, world.line("Ligne n° " + line + ".", PRIVATE), "");
        }
        Visit claire = visit(CLAIRE, Language.FR);
        String first = pages.render(claire, page(claire).mine("1"));
        assertTrue(first.contains("Ligne n° 45.") && first.contains("Ligne n° 26."), first);
        assertFalse(first.contains("Ligne n° 25.") || first.contains("rel=\"prev\""), first);
        assertTrue(first.contains("Page 1 sur 3") && first.contains("/journal?page=2\""), first);
        String last = pages.render(claire, page(claire).mine("99"));
        assertTrue(last.contains("Ligne n° 1.") && last.contains("Page 3 sur 3"), last);
        assertFalse(last.contains("rel=\"next\""), last);
        assertTrue(pages.render(claire, page(claire).mine("x")).contains("Page 1 sur 3"));
        assertFalse(pages.render(claire, page(claire).group(H, "1")).contains("Page 1"), "a short list has one");
    }
}
