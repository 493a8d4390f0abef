package fr.essaim.groups.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.campaigns.roster.DeclareAbsence;
import fr.essaim.groups.Group;
import fr.essaim.groups.conditions.Conditions;
import fr.essaim.groups.conditions.Pair;
import fr.essaim.groups.editing.LockGroup;
import fr.essaim.groups.editing.MoveTeacher;
import fr.essaim.groups.editing.Pen;
import fr.essaim.groups.editing.SwapTeachers;
import fr.essaim.groups.editing.UndoChange;
import fr.essaim.groups.forming.World;
import fr.essaim.groups.repair.RepairGroups;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.InMemoryAudit;
import fr.essaim.kernel.Role;
import fr.essaim.web.Grant;
import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupsPageTest {

    private static final Viewer NADIA = viewer(
            "Nadia Lefort",
            Grant.inCampaign(Role.PROJECT_TEAM, World.CAMPAIGN, World.MOULIN),
            Grant.inCampaign(Role.PROJECT_TEAM, World.CAMPAIGN, World.PARKS));
    private static final Viewer THOMAS =
            viewer("Thomas Ibarra", Grant.inCampaign(Role.PROJECT_TEAM, World.CAMPAIGN, World.PARKS));
    private static final Viewer HEAD =
            viewer("Hélène Vautrin", Grant.inCampaign(Role.DIRECTION, World.CAMPAIGN, World.MOULIN));

    private final World world = World.story();
    private final PagesInTests pages = new PagesInTests();
    private final InMemoryAudit audit = new InMemoryAudit(world.clock);

    private static Viewer viewer(String name, Grant... grants) {
        return new Viewer(Optional.of(Id.of(name.toLowerCase().replaceAll("[^a-z]+", "-"))), name, List.of(grants));
    }

    private GroupsPage page(Visit visit) {
        Pen pen = new Pen(world.store, world.plans, world.rolls, world.clock);
        return new GroupsPage(
                new Board(world.store, world.plans, world.rolls, audit, world.searches, visit),
                new MoveTeacher(pen),
                new SwapTeachers(pen),
                new LockGroup(pen),
                new UndoChange(world.store, world.plans),
                visit);
    }

    private String shown(Viewer viewer, Language language, String label, String person, String gesture) {
        Visit visit = PagesInTests.visit(viewer, language);
        Html html = page(visit).show(World.CAMPAIGN, label, person, gesture, "", "");
        return pages.render(visit, html);
    }

    private String shown(Viewer viewer) {
        return shown(viewer, Language.FR, "H", "", "");
    }

    @Test
    void beforeTheFirstSearchThereIsOneButton() {
        String html = shown(NADIA);
        assertTrue(html.contains("44 enseignants à placer"), html);
        assertTrue(html.contains("groupes/former"));
    }

    @Test
    void theBoardSaysWhatTheTeamNeedsToKnow() {
        world.form();
        String html = shown(NADIA);
        assertTrue(html.contains("Les 8 groupes"), html);
        assertTrue(html.contains("44 enseignants placés sur 44."));
        assertTrue(html.contains("7 groupes sur 8 ont un catalyseur."));
        assertTrue(html.contains("Rosa-Parks\u00a0: 2 catalyseurs pour 3 groupes."));
        assertTrue(html.contains("4 personnes sans réponse"));
        assertTrue(html.contains("Pas de catalyseur\u00a0: Rosa-Parks en compte 2, dans les groupes F, G."));
    }

    @Test
    void eachPersonWhoseProfileWasLookedAtIsNotedAndNoOther() {
        world.form();
        shown(THOMAS);
        var looks = audit.find(Audit.Wanted.last(9));
        assertEquals(1, looks.size());
        Audit.Act act = looks.get(0).act();
        assertEquals(Audit.Category.SENSITIVE_READ, act.category());
        assertEquals(THOMAS.identity(), act.who());
        var ofParks = world.current().groups().stream()
                .filter(group -> group.school().equals(World.PARKS))
                .flatMap(group -> group.members().stream())
                .map(Id::value)
                .collect(java.util.stream.Collectors.toSet());
        assertEquals(ofParks, act.on());
        shown(HEAD);
        assertEquals(1, audit.find(Audit.Wanted.last(9)).size());
    }

    @Test
    void movingOffersWhatIsPossibleAndNamesTheRuleOfWhatIsNot() {
        world.form();
        Id teacher = world.current().labelled("G").orElseThrow().members().get(0);
        String html = shown(NADIA, Language.FR, "G", teacher.value(), "deplacer");
        assertTrue(html.contains("Groupe H, 5 sur 6\u00a0: une place libre"), html);
        assertTrue(html.contains("Règle des six\u00a0: le groupe F a déjà 6 membres."));
        assertTrue(html.contains("Règle du collège"));
        String swaps = shown(NADIA, Language.FR, "A", memberOf("A").value(), "echanger");
        assertTrue(swaps.contains("name=\"avec\""), swaps);
    }

    private Id memberOf(String label) {
        return world.current().labelled(label).orElseThrow().members().get(0);
    }

    @Test
    void aLargeEventIsShownPartByPartAndAPersonIsFound() {
        World large = World.school(300, 12);
        large.form();
        Visit visit = PagesInTests.visit(NADIA, Language.FR);
        Board board =
                new Board(large.store, large.plans, large.rolls, new InMemoryAudit(large.clock), large.searches, visit);
        GroupsPage page = new GroupsPage(board, null, null, null, null, visit);
        String html = pages.render(visit, page.show(World.CAMPAIGN, "", "", "", "", ""));
        assertEquals(25, html.split("<li class=\"hive-i\"", -1).length - 1, "half of fifty groups");
        assertTrue(html.contains("Trouver une personne ou un groupe"));
        Group last = large.current().groups().get(49);
        String name = large.roll().of(last).get(0).teacher().name();
        assertFalse(html.contains(name), name);
        String found = pages.render(visit, page.show(World.CAMPAIGN, "", "", "", "", name.toUpperCase()));
        assertTrue(found.contains(name));
        assertTrue(found.contains("Groupe " + last.label()), last.label());
        String none = pages.render(visit, page.show(World.CAMPAIGN, "", "", "", "", "Personne Inconnue"));
        assertTrue(none.contains("Personne de ce nom"), none);
    }

    @Test
    void theTeamOfOneSchoolSeesItsGroupsOnly() {
        world.form();
        String html = shown(THOMAS, Language.FR, "A", "", "");
        for (Group group : world.current().groups()) {
            String name = world.roll().teachers().get(group.members().get(0)).name();
            assertEquals(group.school().equals(World.PARKS), html.contains(name), name);
        }
        Visit visit = PagesInTests.visit(THOMAS, Language.FR);
        Id moulin = memberOf("A");
        assertThrows(Failure.NotFound.class, () -> page(visit)
                .move(World.CAMPAIGN, 1, moulin, world.current().groups().get(3).id(), "pour voir"));
    }

    @Test
    void aHeadOfSchoolSeesGroupsWithoutProfilesOrCatalysts() {
        world.form();
        String html = shown(HEAD, Language.FR, "A", memberOf("A").value(), "echanger");
        String name = world.roll().teachers().get(memberOf("A")).name();
        assertTrue(html.contains(name));
        assertFalse(html.contains("catalyseur"), html);
        assertFalse(html.contains("rofils"));
        assertFalse(html.contains("mieux de"));
    }

    @Test
    void whatWasMovedByHandKeepsItsReasonOnTheBoard() {
        world.form();
        Id to = world.current().labelled("H").orElseThrow().id();
        Pen pen = new Pen(world.store, world.plans, world.rolls, world.clock);
        new MoveTeacher(pen).move(World.CAMPAIGN, 1, World.NADIA, memberOf("G"), to, "Préparent <le> brevet");
        String html = shown(NADIA);
        assertTrue(html.contains("du groupe G au groupe H\u00a0: Préparent &lt;le&gt; brevet"), html);
        assertTrue(html.contains("groupes/annuler"));
        assertFalse(html.contains("groupes/refaire"));
    }

    @Test
    void thePageSpeaksEnglishToo() {
        world.form();
        String html = shown(NADIA, Language.EN, "H", memberOf("H").value(), "deplacer");
        assertTrue(html.contains("The 8 groups"), html);
        assertTrue(html.contains("7 groups out of 8 have a catalyst."));
    }

    @Test
    void theOtherPagesOfGroupsSayWhatTheyHave() {
        world.form();
        world.store.change(() -> world.conditions.save(
                World.CAMPAIGN,
                Conditions.NONE.with(new Pair(
                        Pair.Kind.APART,
                        memberOf("A"),
                        memberOf("B"),
                        "Trop <amis>",
                        World.NADIA,
                        world.clock.instant()))));
        Visit visit = PagesInTests.visit(NADIA, Language.FR);
        Board board = new Board(world.store, world.plans, world.rolls, audit, world.searches, visit);
        String asked =
                pages.render(visit, Html.of("groups/conditions", board.conditions(World.CAMPAIGN), "groups.title"));
        assertTrue(asked.contains("Trop &lt;amis&gt;"), asked);
        assertTrue(asked.contains("2 catalyseurs pour 3 groupes"));
        assertTrue(asked.contains("Aucune paire connue"));
        RepairGroups repair = new RepairGroups(world.store, world.rolls, world.plans, event -> {}, world.clock);
        String nothing =
                pages.render(visit, Html.of("groups/repair", board.repair(World.CAMPAIGN, repair), "groups.title"));
        assertTrue(nothing.contains("Rien à réparer"), nothing);
        Id gone = memberOf("D");
        new DeclareAbsence(world.store, world.rosters, event -> {})
                .declare(World.CAMPAIGN, Set.of(World.MOULIN), gone, false);
        String proposal =
                pages.render(visit, Html.of("groups/repair", board.repair(World.CAMPAIGN, repair), "groups.title"));
        assertTrue(
                proposal.contains(
                        "Absent\u00a0: " + world.roll().teachers().get(gone).name()),
                proposal);
        assertTrue(shown(NADIA).contains("Une personne est absente ou sans groupe"));
        Visit thomas = PagesInTests.visit(THOMAS, Language.FR);
        Board his = new Board(world.store, world.plans, world.rolls, audit, world.searches, thomas);
        assertFalse(pages.render(thomas, Html.of("groups/conditions", his.conditions(World.CAMPAIGN), "groups.title"))
                .contains("Trop"));
    }

    @Test
    void aSearchIsWatchedAndEndsOnTheBoard() {
        Visit visit = PagesInTests.visit(NADIA, Language.FR);
        SearchPage page = new SearchPage(world.formGroups, world.searches, visit);
        assertTrue(pages.render(visit, page.watch(World.CAMPAIGN)).contains("Aucune recherche en cours"));
        world.searches.start(World.CAMPAIGN, World.NADIA, world.formGroups.next(World.CAMPAIGN));
        assertTrue(pages.render(visit, page.watch(World.CAMPAIGN)).contains("8 groupes formés"));
    }
}
